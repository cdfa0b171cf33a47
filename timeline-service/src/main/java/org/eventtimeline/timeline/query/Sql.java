package org.eventtimeline.timeline.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A condition in SQL and its parameters, put together piece by piece. */
final class Sql {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Sql and(String condition, List<?> values) {
        conditions.add(condition);
        parameters.addAll(values);
        return this;
    }

    Sql and(String condition, Object value) {
        return and(condition, List.of(value));
    }

    Sql and(Sql other) {
        conditions.addAll(other.conditions);
        parameters.addAll(other.parameters);
        return this;
    }

    String text() {
        return String.join(" and ", conditions);
    }

    List<Object> parameters() {
        return Collections.unmodifiableList(parameters);
    }
}
