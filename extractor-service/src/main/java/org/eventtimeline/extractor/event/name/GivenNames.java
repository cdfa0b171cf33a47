package org.eventtimeline.extractor.event.name;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Names that people are given, as distinct from those of their families. */
public final class GivenNames {
    private static final Map<String, Set<String>> NAMES =
            WordList.read("org/eventtimeline/extractor/event/name/given-names.txt");

    private GivenNames() {}

    /** Whether the name is one or begins with one: {@code Ann}, {@code Ann Lee}. */
    public static boolean begin(String name) {
        String given = first(name);
        return NAMES.values().stream().anyMatch(names -> names.contains(given));
    }

    /** The gender of most who have the given name with which the name begins. */
    public static Optional<Gender> gender(String name) {
        String given = first(name);
        return NAMES.get("female").contains(given)
                ? Optional.of(Gender.FEMALE)
                : NAMES.get("male").contains(given) ? Optional.of(Gender.MALE) : Optional.empty();
    }

    private static String first(String name) {
        return name.split(" ", 2)[0];
    }
}
