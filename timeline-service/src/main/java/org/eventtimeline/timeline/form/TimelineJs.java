package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eventtimeline.timeline.event.Presentation;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.MentionView;
import org.eventtimeline.timeline.query.TimelineView;

/**
 * The JSON of <a href="https://timeline.knightlab.com/docs/json-format.html">TimelineJS3</a>. Every event is a slide;
 * one that is dated to a decade or coarser is an era as well. What came as slides is given back as it came.
 */
@ApplicationScoped
class TimelineJs implements Form {
    private final Json json;

    TimelineJs(Json json) {
        this.json = json;
    }

    private record Title(TimelineJsSlide.Text text) {}

    /** What stands beside the events of a timeline of which nothing was told. */
    private record Untold(Title title) {}

    @Override
    public FormType type() {
        return new FormType("timelinejs.json", "application/vnd.event-timeline.timelinejs+json", Extent.PAGE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        ObjectNode document = withoutEvents(excerpt.timeline());
        ArrayNode slides = document.putArray("events");
        ArrayNode eras = document.withArray("eras");
        for (EventView event : excerpt.events()) {
            List<Presentation> told = event.mentions().stream()
                    .map(MentionView::presentation)
                    .filter(Objects::nonNull)
                    .toList();
            if (told.isEmpty()) {
                slides.add(json.object(TimelineJsSlide.of(event)));
                TimelineJsSlide.era(event).map(json::object).ifPresent(eras::add);
            }
            for (int i = 0; i < told.size(); i++) {
                slides.add(slide(event, i == 0 ? "" : "-" + i, told.get(i)));
            }
        }
        return Stream.of(json.document(document));
    }

    private ObjectNode withoutEvents(TimelineView timeline) {
        String headline = Html.escape(timeline.title());
        ObjectNode document = json.object(new Untold(new Title(new TimelineJsSlide.Text(headline, ""))));
        return timeline.presentation() == null
                ? document
                : document.setAll(json.read(timeline.presentation().text()));
    }

    /** The slide as it was told; where that lacks its date or its name, with those of the event. */
    private ObjectNode slide(EventView event, String suffix, Presentation presentation) {
        ObjectNode told = json.read(presentation.text());
        ObjectNode slide = told.path("start_date").isObject()
                ? told
                : json.object(TimelineJsSlide.of(event)).setAll(told);
        if (told.path("unique_id").asText().isBlank()) {
            slide.put("unique_id", event.id() + suffix);
        }
        return slide;
    }
}
