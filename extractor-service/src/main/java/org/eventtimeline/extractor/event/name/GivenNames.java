package org.eventtimeline.extractor.event.name;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Names that people are given, as distinct from those of their families. */
public final class GivenNames {
    private static final Map<String, Set<String>> NAMES =
            WordList.read("org/eventtimeline/extractor/event/name/given-names.txt");

    private GivenNames() {}

    /** Whether the name is one or begins with one: {@code Ann}, {@code Ann Lee}, {@code Ann-Mari Lee}. */
    public static boolean begin(String name) {
        String first = first(name);
        return isAny(first) || isAny(Words.withoutAccents(first));
    }

    private static boolean isAny(String first) {
        return NAMES.values().stream().anyMatch(names -> names.contains(first));
    }

    /** The gender of most who have the given name with which the name begins. */
    public static Optional<Gender> gender(String name) {
        return isOf("female", name)
                ? Optional.of(Gender.FEMALE)
                : isOf("male", name) ? Optional.of(Gender.MALE) : Optional.empty();
    }

    /** Whether the name begins with one of the kind, be it with other accents than the list has. */
    private static boolean isOf(String kind, String name) {
        String first = first(name);
        Set<String> names = NAMES.get(kind);
        return names.contains(first) || names.contains(Words.withoutAccents(first));
    }

    private static String first(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
            end++;
        }
        return name.substring(0, end);
    }
}
