package org.eventtimeline.timeline.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eventtimeline.timeline.date.DatePoint;
import org.eventtimeline.timeline.date.EventDate;

/** The rows of events. */
final class EventRows {
    private static final Rows<Row> ROWS = new Rows<Row>("event")
            .column("id", "uuid", row -> row.event.id())
            .column("timeline", "bigint", row -> row.event.timeline().key())
            .column("lead", "bigint", row -> row.lead.key)
            .column("dated", "bigint", row -> row.dated.key)
            .column("date", "text", row -> row.dated.date().edtf())
            .computed(
                    "earliest",
                    day("earliest", "-infinity"),
                    row -> day(row.dated.date().earliest()))
            .computed(
                    "latest",
                    day("latest", "infinity"),
                    row -> day(row.dated.date().latest()))
            .column("precision", "smallint", row -> row.dated.date().precision().ordinal())
            .column("clock", "time", row -> clock(row.dated.date()))
            .column("published", "timestamptz", row -> row.first.published)
            .column("sequence", "integer", row -> row.first.sequence)
            .column("headline", "text", row -> row.lead.headline)
            .column("kind", "text", row -> row.event.kind())
            .column("status", "smallint", row -> row.event.status().ordinal())
            .column("salience", "double precision", row -> row.event.salience())
            .column("anchor", "smallint", row -> row.lead.anchor == null ? null : row.lead.anchor.ordinal())
            .column("confidence", "double precision", row -> row.lead.confidence)
            .column("participants", "text[]", row -> Rows.array(row.event.participants()))
            .column("places", "text[]", row -> Rows.array(row.event.places()))
            .column("mention_count", "integer", row -> row.event.mentions().size());

    private EventRows() {}

    /** An event and the mentions that several columns ask for. */
    private record Row(Event event, Mention lead, Mention dated, Mention first) {
        static List<Row> of(Collection<Event> events) {
            return events.stream()
                    .map(event -> new Row(event, event.lead(), event.dated(), event.first()))
                    .toList();
        }
    }

    static void insert(Timeline timeline, Collection<Event> events) {
        ROWS.insert(timeline.database(), Row.of(events));
    }

    static void update(Timeline timeline, Collection<Event> events) {
        ROWS.update(timeline.database(), Row.of(events));
    }

    static void delete(Timeline timeline, Collection<UUID> ids) {
        timeline.database()
                .update("delete from timeline.event where id = any (?)", List.of((Object) ids.toArray(UUID[]::new)));
    }

    /** Counted from a day that both calendars have, as years BC are written in different ways. */
    private static String day(String column, String open) {
        return "coalesce(date '1970-01-01' + cast(" + column + " as integer), '" + open + "')";
    }

    private static Long day(LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    /** Midnight where no time of day is told. */
    private static LocalTime clock(EventDate date) {
        return Optional.ofNullable(date.start()).map(DatePoint::clock).orElse(LocalTime.MIDNIGHT);
    }
}
