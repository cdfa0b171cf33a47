package org.eventtimeline.extractor.language.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which nouns of WordNet 3.1 name a kind of what another names: {@code van} a kind of {@code vehicle}.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wninput5wn">wninput(5WN): the pointer for hypernyms</a>
 */
public final class WordNetKinds {
    private static final String HYPERNYM = "@";

    /** So many steps below the top, from which all nouns hang. */
    private static final int SPECIFIC = 7;

    /** Nouns with the places of their senses in the database, the commonest first. */
    private static final Map<String, int[]> SENSES = new HashMap<>();

    /** Senses with what they are kinds of. */
    private static final Map<Integer, int[]> ABOVE = new HashMap<>();

    /** What has been asked of nouns in the dictionary; of each there are but a few questions. */
    private static final Map<Question, Boolean> ANSWERS = new ConcurrentHashMap<>();

    private record Question(String noun, String other, int senses) {}

    static {
        WordNet.read("index.noun", line -> readEntry(line.split(" ")));
        WordNet.read("data.noun", line -> readSynset(line.split(" ")));
    }

    private WordNetKinds() {}

    /** Reads {@code lemma n synsets pointers [pointer...] senses tagged offset...}. */
    private static void readEntry(String[] entry) {
        boolean word = entry[0].indexOf('_') < 0 && entry[0].chars().allMatch(Character::isLetter);
        if (word) {
            int senses = Integer.parseInt(entry[2]);
            SENSES.put(
                    entry[0],
                    Arrays.stream(entry, entry.length - senses, entry.length)
                            .mapToInt(Integer::parseInt)
                            .toArray());
        }
    }

    /** Reads {@code offset file n words [word id...] pointers [symbol offset pos source+target...]}. */
    private static void readSynset(String[] synset) {
        int pointers = 4 + 2 * Integer.parseInt(synset[3], 16);
        List<Integer> above = new ArrayList<>();
        for (int i = pointers + 1; i < pointers + 1 + 4 * Integer.parseInt(synset[pointers]); i += 4) {
            if (synset[i].equals(HYPERNYM)) {
                above.add(Integer.valueOf(synset[i + 1]));
            }
        }
        ABOVE.put(
                Integer.valueOf(synset[0]),
                above.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether what the noun mostly names is of some kind: {@code vehicle}, but not {@code thing} or {@code group}. */
    public static boolean isSpecific(String noun) {
        int[] senses = SENSES.get(noun);
        int depth = 0;
        for (int[] above = senses; above != null && above.length > 0 && depth < SPECIFIC; depth++) {
            above = ABOVE.get(above[0]);
        }
        return depth == SPECIFIC;
    }

    /**
     * Whether what the noun mostly names is a kind of that of which the other is one: {@code ferry} and {@code ship}.
     */
    public static boolean isSibling(String noun, String other) {
        int[] senses = SENSES.get(other);
        return senses != null
                && SENSES.containsKey(noun)
                && Arrays.stream(ABOVE.get(senses[0])).anyMatch(kind -> isKind(SENSES.get(noun), 1, kind));
    }

    /** Whether the other noun, in one of its senses, is another word for what the noun mostly names. */
    public static boolean isSynonym(String noun, String other) {
        int[] senses = SENSES.get(noun);
        return senses != null
                && SENSES.containsKey(other)
                && Arrays.stream(SENSES.get(other)).anyMatch(sense -> sense == senses[0]);
    }

    /**
     * Whether the noun, in one of its commonest senses, is a kind of the other in its commonest.
     *
     * @param senses so many senses count
     */
    public static boolean isKindOf(String noun, String other, int senses) {
        return SENSES.containsKey(noun)
                && ANSWERS.computeIfAbsent(new Question(noun, other, senses), WordNetKinds::isKind);
    }

    private static boolean isKind(Question question) {
        int[] kinds = SENSES.get(question.other());
        return kinds != null && isKind(SENSES.get(question.noun()), question.senses(), kinds[0]);
    }

    /** Whether one of the first senses is the kind, or of it. */
    private static boolean isKind(int[] senses, int first, int kind) {
        Deque<Integer> open = new ArrayDeque<>();
        Arrays.stream(senses).limit(first).forEach(open::add);
        Set<Integer> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            int sense = open.remove();
            if (sense == kind) {
                return true;
            }
            Arrays.stream(ABOVE.get(sense)).filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
