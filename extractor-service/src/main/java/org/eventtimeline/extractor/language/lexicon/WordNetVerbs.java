package org.eventtimeline.extractor.language.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The verbs of WordNet 3.1 and the frames they stand in, from the files of its database.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wninput5wn">wninput(5WN): the numbers of the frames</a>
 */
public final class WordNetVerbs {
    /** The files of verbs of touching and of making. */
    private static final Set<String> HANDLING = Set.of("35", "36");

    /** How many senses count, the commonest first: rare ones, as in "the comedian kills", mislead. */
    private static final int SENSES = 2;

    /** Verbs that do without an object, though WordNet shows them only with one. */
    private static final Set<String> ALSO_WITHOUT_OBJECT = Set.of("rally", "file", "lead", "take_over", "drown");

    private static final Map<String, VerbFrames> FRAMES = new HashMap<>();
    private static final Set<String> MATERIAL = new HashSet<>();

    /** {@code reopen}, {@code rejoin}: who does it does it again. */
    private static final Set<String> AGAIN = new HashSet<>();

    static {
        Map<String, String> synsets = new HashMap<>();
        WordNet.read("data.verb", line -> synsets.put(line.substring(0, line.indexOf(' ')), line));
        WordNet.read("index.verb", line -> readEntry(line.split(" "), synsets));
    }

    private WordNetVerbs() {}

    /** Reads {@code lemma pos synsets pointers [pointer...] senses tagged offset...}. */
    private static void readEntry(String[] entry, Map<String, String> synsets) {
        String lemma = entry[0];
        int senses = Integer.parseInt(entry[2]);
        String[] offsets = Arrays.copyOfRange(entry, entry.length - senses, entry.length);
        long[] frames = Arrays.stream(offsets)
                .limit(SENSES)
                .mapToLong(offset -> VerbFrames.of(lemma, synsets.get(offset).split(" ")))
                .toArray();
        FRAMES.put(lemma, new VerbFrames(frames[0] | frames[frames.length - 1], frames[0]));
        String commonest = synsets.get(offsets[0]);
        if (lemma.startsWith("re") && tellsAgain(commonest)) {
            AGAIN.add(lemma);
        }
        if (HANDLING.contains(commonest.split(" ", 3)[1])) {
            MATERIAL.add(lemma);
        }
    }

    private static boolean tellsAgain(String synset) {
        String gloss = synset.substring(synset.indexOf('|'));
        return gloss.contains(" again") || gloss.contains(" anew");
    }

    private static boolean is(String lemma, Predicate<VerbFrames> question) {
        VerbFrames frames = FRAMES.get(lemma);
        return frames != null && question.test(frames);
    }

    /** Whether the dictionary form is that of a verb; the words of phrasal verbs are joined by an underscore. */
    public static boolean contains(String lemma) {
        return FRAMES.containsKey(lemma);
    }

    /** Whether the verb is not used without an object or clause behind it: {@code announce}, but not {@code resign}. */
    public static boolean needsObject(String lemma) {
        String once = lemma.substring(AGAIN.contains(lemma) ? 2 : 0);
        return isWithObject(lemma) && isWithObject(once);
    }

    private static boolean isWithObject(String lemma) {
        return is(lemma, VerbFrames::needObject) && !ALSO_WITHOUT_OBJECT.contains(lemma);
    }

    /** Whether nothing is ever done to somebody or something by the verb: {@code fall}, but not {@code fell}. */
    public static boolean isIntransitive(String lemma) {
        return is(lemma, VerbFrames::areWithoutObject);
    }

    /** Whether the verb tells who is given something: {@code award}, {@code grant}. */
    public static boolean needsReceiver(String lemma) {
        return is(lemma, VerbFrames::needReceiver);
    }

    /** Whether what it is done to may be called or given something: {@code name}, {@code pay}, but not {@code rob}. */
    public static boolean takesTwoObjects(String lemma) {
        return is(lemma, VerbFrames::takeTwoObjects);
    }

    /** Whether nothing does by itself what the verb tells, only somebody: {@code rebuild}, but not {@code sink}. */
    public static boolean isDoneBySomebody(String lemma) {
        return is(lemma, VerbFrames::areOfSomebody);
    }

    /**
     * Whether the verb mostly tells what is done to a thing, not to somebody: {@code rebuild}, but not {@code kill}.
     */
    public static boolean isDoneToThings(String lemma) {
        return is(lemma, VerbFrames::haveThingsForObjects);
    }

    /** Whether the verb mostly tells what is done to somebody: {@code kill}, {@code arrest}. */
    public static boolean isDoneToPeople(String lemma) {
        return is(lemma, VerbFrames::haveSomebodyForObject);
    }

    /** Whether the verb tells that hands are laid on something, or make it: {@code rebuild}, but not {@code cancel}. */
    public static boolean isMaterial(String lemma) {
        return MATERIAL.contains(lemma);
    }

    /** Whether only somebody does to something what the verb tells: {@code obtain}, but not {@code carry}. */
    public static boolean isDoneToSomethingBySomebody(String lemma) {
        return is(lemma, VerbFrames::areOfSomebodyToSomething);
    }

    /** Whether it is things of which the verb mostly tells, not somebody: {@code expire}. */
    public static boolean isOfThings(String lemma) {
        return is(lemma, VerbFrames::areOfThings);
    }

    /** Whether somebody may do what the verb tells without doing it to something: {@code work}, not {@code reopen}. */
    public static boolean isDoneWithoutObject(String lemma) {
        return is(lemma, VerbFrames::areOfSomebodyAlone);
    }

    /** Whether the verb says little without where something is brought to: {@code put}, {@code place}. */
    public static boolean needsGoal(String lemma) {
        return is(lemma, VerbFrames::needGoal);
    }

    /** Whether a clause with {@code that} may say what the verb is about: {@code notice}, {@code argue}. */
    public static boolean takesClause(String lemma) {
        return is(lemma, VerbFrames::takeClause);
    }

    /** Whether an infinitive right behind the verb tells of what it is: {@code plan}, but not {@code come}. */
    public static boolean takesInfinitive(String lemma) {
        return is(lemma, VerbFrames::takeInfinitive);
    }
}
