package org.eventtimeline.timeline.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A stored mention as far as clustering needs it.
 *
 * @param key its key, lower for what was stored earlier
 * @param event the event it is in
 * @param gist what is compared
 */
record Known(long key, UUID event, Gist gist) {
    static final String COLUMNS = "key, event, id, date, status, kind, headline, trigger_text, participants";

    static Known of(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("key"),
                row.getObject("event", UUID.class),
                Gist.of(
                        row.getString("id"),
                        row.getString("date"),
                        EventStatus.values()[row.getInt("status")],
                        row.getString("kind"),
                        row.getString("headline"),
                        row.getString("trigger_text"),
                        List.of((String[]) row.getArray("participants").getArray())));
    }
}
