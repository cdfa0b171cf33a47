package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.database.Database;

/**
 * Writes many rows of a table by one statement, each column as an array.
 *
 * @param <T> what a row is made of
 */
final class Rows<T> {
    private final String table;
    private final Map<String, Function<T, Object>> values = new LinkedHashMap<>();
    private final Map<String, String> selected = new LinkedHashMap<>();

    Rows(String table) {
        this.table = table;
    }

    /** Adds a column of a type, whose value is written as the database reads it; null for none. */
    Rows<T> column(String name, String type, Function<T, Object> value) {
        return computed(name, "cast(" + name + " as " + type + ")", value);
    }

    /** Adds a column that the database computes of the text of the value. */
    Rows<T> computed(String name, String expression, Function<T, Object> value) {
        values.put(name, value);
        selected.put(name, expression);
        return this;
    }

    void insert(Database database, Collection<T> rows) {
        write(database, rows, "insert into timeline." + table + " (" + names() + ") " + told());
    }

    /** Writes rows anew that are found by the first column. */
    void update(Database database, Collection<T> rows) {
        String key = values.keySet().iterator().next();
        write(
                database,
                rows,
                "update timeline." + table + " stored set (" + names() + ") = row (told.*) from (" + told()
                        + ") told where stored." + key + " = told." + key);
    }

    private void write(Database database, Collection<T> rows, String sql) {
        if (!rows.isEmpty()) {
            database.update(
                    sql,
                    values.values().stream().map(value -> texts(rows, value)).toList());
        }
    }

    private String names() {
        return String.join(", ", values.keySet());
    }

    private String told() {
        return selected.entrySet().stream()
                        .map(column -> column.getValue() + " as " + column.getKey())
                        .collect(Collectors.joining(", ", "select ", ""))
                + " from unnest(" + String.join(", ", Collections.nCopies(values.size(), "cast(? as text[])"))
                + ") as told (" + names() + ")";
    }

    /** Texts as the database reads an array of them. */
    static String array(List<String> texts) {
        StringJoiner array = new StringJoiner(",", "{", "}");
        for (String text : texts) {
            array.add('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        return array.toString();
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, Object> value) {
        String[] texts = new String[rows.size()];
        int i = 0;
        for (T row : rows) {
            Object field = value.apply(row);
            texts[i++] = field == null ? null : field.toString();
        }
        return texts;
    }
}
