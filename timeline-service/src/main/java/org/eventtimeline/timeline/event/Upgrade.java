package org.eventtimeline.timeline.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Gives mentions that were stored before there were {@link Blocks} theirs, so that later ones find them. */
@ApplicationScoped
class Upgrade {
    private static final String NEXT = """
            select key, timeline, id, date, status, headline, trigger_text, participants
            from timeline.mention where blocks = '{}' and key > ? order by key limit 1000
            """;

    private final DataSource dataSource;

    Upgrade(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Goes through the mentions in steps, each committed by itself, after the migration of the schema. Where another
     * replica does the same, both write the same.
     */
    void fillIn(@Observes StartupEvent start) {
        OptionalLong last = OptionalLong.of(Long.MIN_VALUE);
        while (last.isPresent()) {
            long after = last.getAsLong();
            last = QuarkusTransaction.requiringNew().call(() -> fillIn(after));
        }
    }

    /** Fills in the next mentions; the key of the last one, or empty where there is none. */
    private OptionalLong fillIn(long after) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement reading = connection.prepareStatement(NEXT);
                PreparedStatement writing =
                        connection.prepareStatement("update timeline.mention set blocks = ? where key = ?")) {
            reading.setLong(1, after);
            ResultSet rows = reading.executeQuery();
            OptionalLong last = OptionalLong.empty();
            while (rows.next()) {
                last = OptionalLong.of(rows.getLong("key"));
                List<String> blocks =
                        Blocks.in(rows.getLong("timeline"), gist(rows).blocks().stored());
                writing.setArray(1, connection.createArrayOf("text", blocks.toArray()));
                writing.setLong(2, last.getAsLong());
                writing.addBatch();
            }
            writing.executeBatch();
            return last;
        }
    }

    private static Gist gist(ResultSet row) throws SQLException {
        return Gist.of(
                row.getString("id"),
                row.getString("date"),
                EventStatus.values()[row.getInt("status")],
                row.getString("headline"),
                row.getString("trigger_text"),
                List.of((String[]) row.getArray("participants").getArray()));
    }
}
