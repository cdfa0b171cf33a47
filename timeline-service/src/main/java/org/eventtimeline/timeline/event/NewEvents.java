package org.eventtimeline.timeline.event;

import java.time.LocalDate;
import java.util.Collection;

/** Stores events that are new all together. */
final class NewEvents {
    private static final NewRows<Event> ROWS = new NewRows<Event>("event")
            .column("id", "uuid", event -> event.id)
            .column("timeline", "bigint", event -> event.timeline.key)
            .column("lead", "bigint", event -> event.lead.key)
            .column("dated", "bigint", event -> event.dated.key)
            .column("date", "text", event -> event.date.edtf())
            .computed("earliest", day("earliest", "-infinity"), event -> day(event.date.earliest()))
            .computed("latest", day("latest", "infinity"), event -> day(event.date.latest()))
            .column("precision", "smallint", event -> event.date.precision().ordinal())
            .column("clock", "time", event -> event.date.clock())
            .column("published", "timestamptz", event -> event.published)
            .column("sequence", "integer", event -> event.sequence)
            .column("headline", "text", event -> event.headline)
            .column("kind", "text", event -> event.kind)
            .column("status", "smallint", event -> event.status.ordinal())
            .column("salience", "double precision", event -> event.salience)
            .column("anchor", "smallint", event -> event.anchor == null ? null : event.anchor.ordinal())
            .column("confidence", "double precision", event -> event.confidence)
            .column("participants", "text[]", event -> NewRows.array(event.participants))
            .column("places", "text[]", event -> NewRows.array(event.places))
            .column("mention_count", "integer", event -> event.mentionCount);

    private NewEvents() {}

    static void insert(Collection<Event> events) {
        ROWS.insert(events);
    }

    /** Counted from a day that both calendars have, as years BC are written in different ways. */
    private static String day(String column, String open) {
        return "coalesce(date '1970-01-01' + cast(" + column + " as integer), '" + open + "')";
    }

    private static Long day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toEpochDay();
    }
}
