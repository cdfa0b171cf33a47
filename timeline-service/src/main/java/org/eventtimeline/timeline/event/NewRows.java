package org.eventtimeline.timeline.event;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Stores many new rows of a table by one statement, each column as an array. The session, which would send and watch each
 * value by itself, does not get to know them.
 *
 * @param <T> what a row is made of
 */
final class NewRows<T> {
    private final String table;
    private final Map<String, Function<T, Object>> values = new LinkedHashMap<>();
    private final Map<String, String> selected = new LinkedHashMap<>();

    NewRows(String table) {
        this.table = table;
    }

    /** Adds a column of a type, whose value is written as the database reads it; null for none. */
    NewRows<T> column(String name, String type, Function<T, Object> value) {
        return computed(name, "cast(" + name + " as " + type + ")", value);
    }

    /** Adds a column that the database computes of the text of the value. */
    NewRows<T> computed(String name, String expression, Function<T, Object> value) {
        values.put(name, value);
        selected.put(name, expression);
        return this;
    }

    void insert(Collection<T> rows) {
        if (!rows.isEmpty()) {
            Mention.getEntityManager().unwrap(Session.class).doWork(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql())) {
                    int parameter = 0;
                    for (Function<T, Object> value : values.values()) {
                        statement.setArray(++parameter, connection.createArrayOf("text", texts(rows, value)));
                    }
                    statement.executeUpdate();
                }
            });
        }
    }

    private String sql() {
        String names = String.join(", ", values.keySet());
        return "insert into timeline." + table + " (" + names + ") select " + String.join(", ", selected.values())
                + " from unnest(" + String.join(", ", Collections.nCopies(values.size(), "cast(? as text[])"))
                + ") as told (" + names + ")";
    }

    /** Texts as the database reads an array of them. */
    static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, Object> value) {
        return rows.stream()
                .map(value)
                .map(field -> field == null ? null : field.toString())
                .toArray(String[]::new);
    }
}
