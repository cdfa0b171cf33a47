package org.eventtimeline.timeline.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/**
 * What became of an event.
 *
 * @param key the place of the change among those of its timeline, ascending
 * @param event which event
 * @param type what became of it
 */
public record Change(long key, UUID event, Type type) {

    /** What can become of an event. */
    public enum Type {
        CREATED,
        UPDATED,
        REMOVED;

        /** The name in the database and in streams. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Change read(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("key"),
                row.getObject("event", UUID.class),
                Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)));
    }
}
