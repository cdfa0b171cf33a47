package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.timeline.event.Precision;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventView;

/**
 * The JSON of <a href="https://timeline.knightlab.com/docs/json-format.html">TimelineJS3</a>. Every event is a slide;
 * one that is dated to a decade or coarser is an era as well. The text is HTML in which only the links are ours.
 */
@ApplicationScoped
class TimelineJs implements Form {
    private final Json json;

    TimelineJs(Json json) {
        this.json = json;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record Timeline(Title title, List<Slide> events, List<Era> eras) {}

    private record Title(Text text) {}

    private record Text(String headline, String text) {}

    @JsonNaming(SnakeCaseStrategy.class)
    private record Era(TimelineJsDate startDate, TimelineJsDate endDate, Text text) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Slide(
            String uniqueId,
            TimelineJsDate startDate,
            TimelineJsDate endDate,
            String displayDate,
            Text text,
            String group) {
        static Slide of(EventView event) {
            Story story = Story.of(event);
            return new Slide(
                    event.id().toString(),
                    TimelineJsDate.first(story),
                    TimelineJsDate.last(story).orElse(null),
                    story.when(),
                    new Text(Html.escape(story.headline()), body(story)),
                    event.kind() == null ? null : Html.escape(event.kind()));
        }

        private static String body(Story story) {
            String credit = Html.escape(story.credit());
            String source = story.link()
                    .map(link -> "<a href=\"" + Html.escape(link.toString()) + "\">" + credit + "</a>")
                    .orElse(credit);
            return "<blockquote>" + Html.escape(story.quote()) + "</blockquote><p>" + source + "</p>";
        }
    }

    @Override
    public FormType type() {
        return new FormType("timelinejs.json", "application/vnd.event-timeline.timelinejs+json", Extent.PAGE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        List<EventView> events = excerpt.events();
        return Stream.of(json.document(new Timeline(
                new Title(new Text(Html.escape(excerpt.timeline().title()), "")),
                events.stream().map(Slide::of).toList(),
                events.stream().map(Story::of).flatMap(TimelineJs::era).toList())));
    }

    private static Stream<Era> era(Story story) {
        return TimelineJsDate.last(story)
                .filter(last -> story.event().precision().compareTo(Precision.YEAR) < 0)
                .map(last -> new Era(TimelineJsDate.first(story), last, new Text(Html.escape(story.headline()), "")))
                .stream();
    }
}
