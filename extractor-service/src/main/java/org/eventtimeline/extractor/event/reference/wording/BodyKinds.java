package org.eventtimeline.extractor.event.reference.wording;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Words;

/** What a body with a name is called for what it does: the Moe Commission {@code the regulator}. */
public final class BodyKinds {
    private static final Set<String> AUTHORITIES =
            Set.of("commission", "authority", "agency", "office", "inspectorate", "administration");
    private static final Set<String> AIRLINES = Set.of("air", "airways", "airlines", "aviation");

    private static final Map<String, Set<String>> KINDS = Map.of(
            "regulator",
            AUTHORITIES,
            "watchdog",
            AUTHORITIES,
            "charity",
            Set.of("trust", "foundation", "fund"),
            "label",
            Set.of("records", "recordings"),
            "airline",
            AIRLINES,
            "carrier",
            AIRLINES,
            "publisher",
            Set.of("press", "books", "house", "publishing"),
            "broadcaster",
            Set.of("television", "tv", "radio", "broadcasting"),
            "party",
            Set.of("league", "alliance", "front", "union", "democrats"),
            "union",
            Set.of("association", "federation", "congress"));

    private BodyKinds() {}

    /** Whether some noun stands for what has such a name. */
    public static boolean isNamed(String name) {
        String last = Words.lower(name.substring(name.lastIndexOf(' ') + 1));
        return name.indexOf(' ') > 0 && KINDS.values().stream().anyMatch(kinds -> kinds.contains(last));
    }

    /** Whether the noun is for what has such a name. */
    public static boolean fits(String noun, String name) {
        Set<String> kinds = KINDS.getOrDefault(noun, Set.of());
        return Stream.of(Words.lower(name).split(" ")).anyMatch(kinds::contains);
    }
}
