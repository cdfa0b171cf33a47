package org.eventtimeline.timeline.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of SQL and the values of its parameters.
 *
 * @param text the SQL with a {@code ?} for each parameter
 * @param parameters the values in order
 */
record Sql(String text, List<Object> parameters) {
    static final Sql NONE = of("");

    static Sql of(String text, Object... parameters) {
        return new Sql(text, List.of(parameters));
    }

    /** This piece and another after it. */
    Sql then(Sql other) {
        return new Sql(
                text + other.text,
                Stream.concat(parameters.stream(), other.parameters.stream()).toList());
    }

    Sql then(String more, Object... values) {
        return then(of(more, values));
    }
}
