package org.eventtimeline.extractor.language.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which nouns of WordNet 3.1 name a kind of what another names: {@code van} a kind of {@code vehicle}.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wninput5wn">wninput(5WN): the pointer for hypernyms</a>
 */
public final class WordNetKinds {
    private static final String HYPERNYM = "@";

    /** So many steps below the top, from which all nouns hang. */
    private static final int SPECIFIC = 7;

    /** Nouns with their senses, the commonest first. */
    private static final Map<String, Sense[]> SENSES = new HashMap<>();

    /** A sense of nouns. */
    private static final class Sense {
        /** What it is right below. */
        private final Sense[] above;

        /** Itself and all above it. */
        private final Sense[] kinds;

        Sense(Stream<Sense> above) {
            this.above = above.toArray(Sense[]::new);
            this.kinds = Stream.concat(
                            Stream.of(this), Arrays.stream(this.above).flatMap(each -> Arrays.stream(each.kinds)))
                    .distinct()
                    .toArray(Sense[]::new);
        }

        boolean is(Sense other) {
            for (Sense kind : kinds) {
                if (kind == other) {
                    return true;
                }
            }
            return false;
        }
    }

    static {
        Map<String, List<String>> above = new HashMap<>();
        Map<String, Sense> byPlace = new HashMap<>();
        WordNet.read("data.noun", line -> readSynset(line.split(" "), above));
        WordNet.read("index.noun", line -> readEntry(line.split(" "), place -> sense(place, above, byPlace)));
    }

    private WordNetKinds() {}

    /** Reads {@code offset file n words [word id...] pointers [symbol offset pos source+target...]}. */
    private static void readSynset(String[] synset, Map<String, List<String>> above) {
        int pointers = 4 + 2 * Integer.parseInt(synset[3], 16);
        above.put(
                synset[0],
                IntStream.range(0, Integer.parseInt(synset[pointers]))
                        .map(i -> pointers + 1 + 4 * i)
                        .filter(i -> synset[i].equals(HYPERNYM))
                        .mapToObj(i -> synset[i + 1])
                        .toList());
    }

    private static Sense sense(String place, Map<String, List<String>> above, Map<String, Sense> byPlace) {
        Sense sense = byPlace.get(place);
        if (sense == null) {
            sense = new Sense(above.get(place).stream().map(each -> sense(each, above, byPlace)));
            byPlace.put(place, sense);
        }
        return sense;
    }

    /** Reads {@code lemma n synsets pointers [pointer...] senses tagged offset...}. */
    private static void readEntry(String[] entry, Function<String, Sense> byPlace) {
        boolean word = entry[0].indexOf('_') < 0 && entry[0].chars().allMatch(Character::isLetter);
        if (word) {
            int senses = Integer.parseInt(entry[2]);
            SENSES.put(
                    entry[0],
                    Arrays.stream(entry, entry.length - senses, entry.length)
                            .map(byPlace)
                            .toArray(Sense[]::new));
        }
    }

    /** Whether what the noun mostly names is of some kind: {@code vehicle}, but not {@code thing} or {@code group}. */
    public static boolean isSpecific(String noun) {
        Sense[] above = SENSES.get(noun);
        int depth = 0;
        while (above != null && above.length > 0 && depth < SPECIFIC) {
            above = above[0].above;
            depth++;
        }
        return depth == SPECIFIC;
    }

    /**
     * Whether what the noun mostly names is a kind of that of which the other is one: {@code ferry} and {@code ship}.
     */
    public static boolean isSibling(String noun, String other) {
        Sense[] senses = SENSES.get(noun);
        Sense[] others = SENSES.get(other);
        return senses != null
                && others != null
                && Arrays.stream(others[0].above).anyMatch(senses[0]::is);
    }

    /** Whether the other noun, in one of its senses, is another word for what the noun mostly names. */
    public static boolean isSynonym(String noun, String other) {
        Sense[] senses = SENSES.get(noun);
        Sense[] others = SENSES.get(other);
        return senses != null && others != null && Arrays.asList(others).contains(senses[0]);
    }

    /**
     * Whether the noun, in one of its commonest senses, is a kind of the other in its commonest.
     *
     * @param most so many senses count
     */
    public static boolean isKindOf(String noun, String other, int most) {
        Sense[] senses = SENSES.get(noun);
        Sense[] others = senses == null ? null : SENSES.get(other);
        for (int i = 0; others != null && i < Math.min(most, senses.length); i++) {
            if (senses[i].is(others[0])) {
                return true;
            }
        }
        return false;
    }
}
