package org.eventtimeline.timeline.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eventtimeline.timeline.merge.EventStatus;

/** Reads columns that several tables have. */
public final class Columns {
    private Columns() {}

    /** What the date was found by; null where that is not told. */
    public static Anchor anchor(ResultSet row) throws SQLException {
        Integer anchor = row.getObject("anchor", Integer.class);
        return anchor == null ? null : Anchor.values()[anchor];
    }

    /** Whether it happened. */
    public static EventStatus status(ResultSet row) throws SQLException {
        return EventStatus.values()[row.getInt("status")];
    }

    /** How sure the extractor is; null where that is not told. */
    public static Double confidence(ResultSet row) throws SQLException {
        return row.getObject("confidence", Double.class);
    }

    /** A point in time. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The texts of an array. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** How TimelineJS3 shows it; null where that is not told. */
    public static Presentation presentation(ResultSet row) throws SQLException {
        String text = row.getString("presentation");
        return text == null ? null : new Presentation(text);
    }

    /** A stretch of text; null where there is none. */
    public static TextSpan span(ResultSet row, String prefix) throws SQLException {
        String text = row.getString(prefix + "_text");
        return text == null
                ? null
                : new TextSpan(
                        text,
                        row.getObject(prefix + "_start", Integer.class),
                        row.getObject(prefix + "_end", Integer.class));
    }
}
