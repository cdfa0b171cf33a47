package org.eventtimeline.timeline.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventView;

/**
 * Flat rows as annotations and tables of <a href="https://grafana.com/">Grafana</a> take them. Times are milliseconds
 * since 1970 as though every clock showed UTC; an event ends with its last day.
 */
@ApplicationScoped
class Grafana implements Form {
    private final Json json;

    Grafana(Json json) {
        this.json = json;
    }

    private record Row(
            long time,
            long timeEnd,
            String title,
            String text,
            String tags,
            UUID id,
            String date,
            String kind,
            String status,
            double salience,
            int sources,
            URI url) {
        static Row of(Excerpt excerpt, EventView event) {
            Story story = Story.of(event);
            return new Row(
                    millis(story.start()),
                    millis(story.end()),
                    story.headline(),
                    story.text(),
                    story.tags().stream().map(tag -> tag.replace(",", "")).collect(Collectors.joining(",")),
                    event.id(),
                    story.when(),
                    event.kind(),
                    event.status().label(),
                    event.salience(),
                    event.mentionCount(),
                    excerpt.page(event.id()));
        }

        private static long millis(LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC).toEpochMilli();
        }
    }

    @Override
    public FormType type() {
        return new FormType("grafana.json", "application/vnd.event-timeline.grafana+json", Extent.PAGE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        return Stream.of(json.document(
                excerpt.events().stream().map(event -> Row.of(excerpt, event)).toList()));
    }
}
