package org.eventtimeline.timeline.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eventtimeline.timeline.event.Anchor;
import org.eventtimeline.timeline.event.EventStatus;
import org.eventtimeline.timeline.event.Presentation;
import org.eventtimeline.timeline.event.TextSpan;

/** Reads columns that several tables have. */
final class Columns {
    private Columns() {}

    static Anchor anchor(ResultSet row) throws SQLException {
        Integer anchor = row.getObject("anchor", Integer.class);
        return anchor == null ? null : Anchor.values()[anchor];
    }

    static EventStatus status(ResultSet row) throws SQLException {
        return EventStatus.values()[row.getInt("status")];
    }

    static Double confidence(ResultSet row) throws SQLException {
        return row.getObject("confidence", Double.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static Presentation presentation(ResultSet row) throws SQLException {
        String text = row.getString("presentation");
        return text == null ? null : new Presentation(text);
    }

    static TextSpan span(ResultSet row, String prefix) throws SQLException {
        String text = row.getString(prefix + "_text");
        return text == null
                ? null
                : new TextSpan(
                        text,
                        row.getObject(prefix + "_start", Integer.class),
                        row.getObject(prefix + "_end", Integer.class));
    }
}
