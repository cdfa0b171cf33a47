package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.stream.Stream;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventView;

/**
 * The items of <a href="https://visjs.github.io/vis-timeline/docs/timeline/">vis-timeline</a>. A day or a coarser date
 * is a range up to the day after its last; times are local, so that a day is the same day for everyone.
 */
@ApplicationScoped
class VisItems implements Form {
    /** JavaScript wants six digits for the years that do not have four. */
    private static final DateTimeFormatter BEFORE_CHRIST = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 6, 6, SignStyle.ALWAYS)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .toFormatter();

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Json json;

    VisItems(Json json) {
        this.json = json;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Item(
            UUID id, String content, String title, String start, String end, String type, String className) {
        static Item of(EventView event) {
            Story story = Story.of(event);
            LocalDateTime start = story.start();
            return new Item(
                    event.id(),
                    Html.escape(story.headline()),
                    Html.escape(story.when() + ": " + story.headline()),
                    written(start),
                    story.clock().isPresent() ? null : written(story.end()),
                    story.clock().isPresent() ? "point" : "range",
                    event.precision().label() + " " + event.status().label());
        }
    }

    private static String written(LocalDateTime time) {
        return (time.getYear() < 0 ? BEFORE_CHRIST : SINCE).format(time);
    }

    @Override
    public FormType type() {
        return new FormType("vis.json", "application/vnd.event-timeline.vis+json", Extent.PAGE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        return Stream.of(json.document(excerpt.events().stream().map(Item::of).toList()));
    }
}
