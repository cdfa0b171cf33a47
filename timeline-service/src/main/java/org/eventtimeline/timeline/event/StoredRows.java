package org.eventtimeline.timeline.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Reads rows within the transaction but past the session, which would write all it holds first and watch all that is
 * read. Changes that the session has not written yet are not seen.
 */
final class StoredRows {
    private StoredRows() {}

    /** Reads the row at which the result stands. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The rows of a query whose parameters are numbers and arrays of texts and UUIDs. */
    static <T> List<T> read(String sql, Row<T> row, Object... parameters) {
        return Mention.getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, value(connection, parameters[i]));
                }
                return rows(statement.executeQuery(), row);
            }
        });
    }

    private static Object value(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        }
        return parameter instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : parameter;
    }

    private static <T> List<T> rows(ResultSet result, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row.read(result));
        }
        return rows;
    }
}
