package org.eventtimeline.timeline.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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

    /** The key of the timeline of that name. */
    static Sql key(String timeline) {
        return of("(select key from timeline.timeline where name = ?)", timeline);
    }

    /** Holds where the column has the position of one of the constants; written out, so that partial indexes apply. */
    static Sql isOneOf(String column, Collection<? extends Enum<?>> constants) {
        return of(column
                + constants.stream()
                        .map(Enum::ordinal)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", " = any ('{", "}'::smallint[])")));
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

    /** Both conditions. */
    Sql and(Sql other) {
        return then(" and ").then(other);
    }

    /** All the conditions that there are; {@link #NONE} where there are none. */
    static Sql all(Sql... conditions) {
        return Stream.of(conditions)
                .filter(condition -> condition != NONE)
                .reduce(Sql::and)
                .orElse(NONE);
    }
}
