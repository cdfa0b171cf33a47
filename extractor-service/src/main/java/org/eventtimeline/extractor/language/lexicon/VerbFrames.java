package org.eventtimeline.extractor.language.lexicon;

import java.util.stream.IntStream;

/**
 * How a verb is built into sentences, as sets of WordNet's frames with a bit for each.
 *
 * @param common the frames of its commonest senses
 * @param first those of the commonest alone
 * @see <a href="https://wordnet.princeton.edu/documentation/wninput5wn">wninput(5WN): the numbers of the frames</a>
 */
record VerbFrames(long common, long first) {
    /**
     * Frames without an object: {@code something ----s}, {@code somebody ----s PP}, {@code somebody ----s adjective}.
     */
    private static final long WITHOUT_OBJECT = set(1, 2, 3, 4, 6, 7, 12, 13, 22, 23, 27);

    /** Frames of what a thing does by itself: {@code something ----s}, {@code something is ----ing PP}. */
    private static final long OF_THINGS = set(1, 3, 4, 5, 6, 7, 10, 11, 12, 13);

    /** Frames of what a thing does to something or somebody. */
    private static final long BY_THINGS_TO_SOMETHING = set(10, 11);

    /** Frames with nothing but an object. */
    private static final long WITH_OBJECT = set(8, 9, 10, 11);

    /** {@code somebody ----s somebody PP}, {@code somebody ----s something PP}. */
    private static final long WITH_GOAL = set(20, 21);

    /** Frames of what is done to somebody: {@code somebody ----s somebody}, {@code something ----s somebody}. */
    private static final long TO_SOMEBODY = set(9, 10);

    /** {@code somebody ----s}, {@code somebody ----s PP}. */
    private static final long BY_ITSELF = set(2, 22);

    /** {@code somebody ----s that CLAUSE}. */
    private static final long WITH_CLAUSE = set(26);

    /** {@code somebody ----s to INFINITIVE}. */
    private static final long WITH_INFINITIVE = set(28);

    /** {@code somebody ----s PP}. */
    private static final long WITH_PREPOSITION = set(22);

    /** {@code somebody ----s somebody something}. */
    private static final long WITH_RECEIVER = set(14);

    /** {@code somebody ----s}, {@code somebody ----s something}. */
    private static final long WITHOUT_RECEIVER = set(2, 8);

    /** Frames with a second object: {@code something ----s something Adjective/Noun}, {@code ----s something to}. */
    private static final long WITH_TWO_OBJECTS = set(5, 14, 15);

    private static long set(int... frames) {
        return IntStream.of(frames).mapToLong(frame -> 1L << frame).reduce(0, (one, other) -> one | other);
    }

    /**
     * Those of the verb in one of its senses.
     *
     * @param synset {@code offset file v words [word id...] pointers [4 fields...] frames [+ frame word...]}
     */
    static long of(String lemma, String[] synset) {
        int pointers = 4 + 2 * Integer.parseInt(synset[3], 16);
        int frames = pointers + 1 + 4 * Integer.parseInt(synset[pointers]);
        int count = Integer.parseInt(synset[frames]);
        long found = 0;
        for (int i = 0; i < count; i++) {
            int word = Integer.parseInt(synset[frames + 3 * i + 3], 16);
            if (word == 0 || synset[4 + 2 * (word - 1)].equalsIgnoreCase(lemma)) {
                found |= set(Integer.parseInt(synset[frames + 3 * i + 2]));
            }
        }
        return found;
    }

    boolean needObject() {
        return (common & WITHOUT_OBJECT) == 0;
    }

    boolean areWithoutObject() {
        return (common & WITH_OBJECT) == 0;
    }

    boolean needReceiver() {
        return (first & WITH_RECEIVER) != 0 && (first & WITHOUT_RECEIVER) == 0;
    }

    boolean needGoal() {
        return areWithoutObject() && (common & WITH_GOAL) != 0;
    }

    boolean takeClause() {
        return (common & WITH_CLAUSE) != 0;
    }

    boolean takeInfinitive() {
        return (common & WITH_INFINITIVE) != 0 && (first & WITH_PREPOSITION) == 0;
    }

    boolean takeTwoObjects() {
        return (common & WITH_TWO_OBJECTS) != 0;
    }

    boolean areOfSomebody() {
        return (common & OF_THINGS) == 0;
    }

    boolean areOfSomebodyToSomething() {
        return (common & BY_THINGS_TO_SOMETHING) == 0;
    }

    boolean areOfThings() {
        return (first & OF_THINGS) != 0 && (first & ~OF_THINGS) == 0;
    }

    boolean areOfSomebodyAlone() {
        return (common & BY_ITSELF) != 0;
    }

    boolean haveSomebodyForObject() {
        return (first & TO_SOMEBODY) != 0;
    }

    boolean haveThingsForObjects() {
        return (first & WITH_OBJECT) != 0 && (first & TO_SOMEBODY) == 0;
    }
}
