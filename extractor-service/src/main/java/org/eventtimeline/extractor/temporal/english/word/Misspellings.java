package org.eventtimeline.extractor.temporal.english.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long names of months and days are misspelt: a letter left out, doubled, swapped with the next or put in early.
 */
final class Misspellings {
    /** Shorter names are too close to other words. */
    private static final int SHORTEST = 6;

    private Misspellings() {}

    /** The names with their misspellings; what two names could be is left out. */
    static Map<String, Integer> with(Map<String, Integer> names) {
        Map<String, Integer> all = new HashMap<>();
        names.forEach((name, value) -> of(name).forEach(spelling -> all.merge(spelling, value, Misspellings::sure)));
        all.putAll(names);
        all.values().removeIf(value -> value < 0);
        return Map.copyOf(all);
    }

    private static int sure(int one, int other) {
        return one == other ? one : -1;
    }

    private static List<String> of(String name) {
        List<String> spellings = new ArrayList<>();
        if (name.length() >= SHORTEST) {
            for (int i = 1; i < name.length() - 1; i++) {
                String before = name.substring(0, i);
                char letter = name.charAt(i);
                String after = name.substring(i + 1);
                spellings.add(before + after);
                spellings.add(before + letter + letter + after);
                spellings.add(before + after.charAt(0) + letter + after.substring(1));
                spellings.add(before + after.charAt(0) + letter + after);
            }
        }
        return spellings;
    }
}
