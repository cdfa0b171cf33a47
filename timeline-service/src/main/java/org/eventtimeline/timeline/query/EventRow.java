package org.eventtimeline.timeline.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.event.Anchor;
import org.eventtimeline.timeline.event.Columns;
import org.eventtimeline.timeline.merge.EventStatus;

/** A row of the event table, whose mentions are still to be read. */
record EventRow(
        Cursor place,
        String timeline,
        String date,
        String headline,
        String kind,
        EventStatus status,
        double salience,
        Anchor anchor,
        Double confidence,
        List<String> participants,
        List<String> places,
        int mentionCount,
        Instant createdAt,
        Instant updatedAt) {
    /** What is read of an event {@code e}; the name of its timeline comes beside it. */
    static final String COLUMNS = "e.id, e.timeline, e.date, e.earliest, e.latest, e.precision, e.clock, e.published,"
            + " e.sequence, e.headline, e.kind, e.status, e.salience, e.anchor, e.confidence, e.participants, e.places,"
            + " e.mention_count, e.created_at, e.updated_at";

    static EventRow read(ResultSet row) throws SQLException {
        return new EventRow(
                Cursor.of(row),
                row.getString("timeline_name"),
                row.getString("date"),
                row.getString("headline"),
                row.getString("kind"),
                Columns.status(row),
                row.getDouble("salience"),
                Columns.anchor(row),
                Columns.confidence(row),
                Columns.texts(row, "participants"),
                Columns.texts(row, "places"),
                row.getInt("mention_count"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    EventView with(List<MentionView> mentions) {
        return new EventView(
                place.id(),
                timeline,
                date,
                LocalDate.MIN.equals(place.earliest()) ? null : place.earliest(),
                LocalDate.MAX.equals(place.latest()) ? null : place.latest(),
                Precision.values()[place.precision()],
                headline,
                kind,
                status,
                salience,
                anchor,
                confidence,
                participants,
                places,
                mentionCount,
                createdAt,
                updatedAt,
                mentions);
    }
}
