package org.eventtimeline.timeline.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs SQL and reads its rows, within the transaction where there is one. */
@ApplicationScoped
public class Database {
    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The rows of a query, or those that a statement returns. */
    public <T> List<T> list(String sql, Row<T> row, List<?> parameters) {
        return run(sql, parameters, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    /** Runs a statement; how many rows it concerned. */
    public int update(String sql, List<?> parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    private <T> T run(String sql, List<?> parameters, Use<T> use) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, value(connection, parameters.get(i)));
            }
            return use.of(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The driver would take texts for another type than the columns have. */
    private static Object value(Connection connection, Object parameter) throws SQLException {
        return parameter instanceof String[] texts ? connection.createArrayOf("text", texts) : parameter;
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /**
     * Reads the row at which the result stands.
     *
     * @param <T> what a row is read as
     */
    @FunctionalInterface
    public interface Row<T> {
        /** Reads one row. */
        T read(ResultSet row) throws SQLException;
    }

    /** The database did not answer, or not what was asked. */
    private static final class DatabaseException extends RuntimeException {
        DatabaseException(SQLException cause) {
            super(cause);
        }
    }
}
