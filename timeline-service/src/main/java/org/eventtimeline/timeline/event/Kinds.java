package org.eventtimeline.timeline.event;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds that the mentions of an event name. */
final class Kinds {
    private Kinds() {}

    /** The one that most mentions name, of several the first by alphabet; null where none names one. */
    static String commonest(Stream<String> kinds) {
        Map<String, Long> counts = kinds.filter(Objects::nonNull)
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        return counts.keySet().stream()
                .reduce((one, later) -> counts.get(later) > counts.get(one) ? later : one)
                .orElse(null);
    }
}
