package org.eventtimeline.extractor.language.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verbs of WordNet 3.1 and the frames they stand in, from the files of its database.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wninput5wn">wninput(5WN): the numbers of the frames</a>
 */
public final class WordNetVerbs {
    /**
     * Frames without an object: {@code something ----s}, {@code somebody ----s PP}, {@code somebody ----s adjective}.
     */
    private static final Set<Integer> WITHOUT_OBJECT = Set.of(1, 2, 3, 4, 6, 7, 12, 13, 22, 23, 27);

    /** Frames of what a thing does by itself: {@code something ----s}, {@code something is ----ing PP}. */
    private static final Set<Integer> OF_THINGS = Set.of(1, 3, 4, 5, 6, 7, 10, 11, 12, 13);

    /** Frames with nothing but an object. */
    private static final Set<Integer> WITH_OBJECT = Set.of(8, 9, 10, 11);

    /** {@code somebody ----s somebody PP}, {@code somebody ----s something PP}. */
    private static final Set<Integer> WITH_GOAL = Set.of(20, 21);

    /** Frames of what is done to somebody: {@code somebody ----s somebody}, {@code something ----s somebody}. */
    private static final Set<Integer> TO_SOMEBODY = Set.of(9, 10);

    /** The files of verbs of touching and of making. */
    private static final Set<String> HANDLING = Set.of("35", "36");

    /** {@code something ----s somebody}, {@code something ----s something}. */
    private static final Set<Integer> BY_THINGS_TO_SOMETHING = Set.of(10, 11);

    /** {@code somebody ----s}, {@code somebody ----s PP}. */
    private static final Set<Integer> BY_ITSELF = Set.of(2, 22);

    /** How many senses count, the commonest first: rare ones, as in "the comedian kills", mislead. */
    private static final int SENSES = 2;

    /** Verbs that do without an object, though WordNet shows them only with one. */
    private static final Set<String> ALSO_WITHOUT_OBJECT = Set.of("rally", "file", "lead", "take_over", "drown");

    /** {@code somebody ----s that CLAUSE}. */
    private static final int WITH_CLAUSE = 26;

    /** {@code somebody ----s somebody something}. */
    private static final int WITH_RECEIVER = 14;

    /** {@code somebody ----s}, {@code somebody ----s something}. */
    private static final Set<Integer> WITHOUT_RECEIVER = Set.of(2, 8);

    private static final Set<String> VERBS = new HashSet<>();
    private static final Set<String> NEED_RECEIVER = new HashSet<>();
    private static final Set<String> NEED_OBJECT = new HashSet<>();
    private static final Set<String> INTRANSITIVE = new HashSet<>();
    private static final Set<String> NEED_GOAL = new HashSet<>();
    private static final Set<String> TAKE_CLAUSE = new HashSet<>();
    private static final Set<String> DONE_BY_SOMEBODY = new HashSet<>();
    private static final Set<String> DONE_TO_SOMETHING_BY_SOMEBODY = new HashSet<>();
    private static final Set<String> DONE_TO_THINGS = new HashSet<>();
    private static final Set<String> MATERIAL = new HashSet<>();
    private static final Set<String> DONE_BY_ITSELF = new HashSet<>();

    /** {@code reopen}, {@code rejoin}: who does it does it again. */
    private static final Set<String> AGAIN = new HashSet<>();

    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        Map<String, String> synsets = new HashMap<>();
        WordNet.read("data.verb", line -> synsets.put(line.substring(0, line.indexOf(' ')), line));
        WordNet.read("index.verb", line -> readEntry(line.split(" "), synsets));
        WordNet.read("verb.exc", line -> readForms(line.split(" ")));
    }

    private WordNetVerbs() {}

    /** Reads {@code lemma pos synsets pointers [pointer...] senses tagged offset...}. */
    private static void readEntry(String[] entry, Map<String, String> synsets) {
        String lemma = entry[0];
        VERBS.add(lemma);
        int senses = Integer.parseInt(entry[2]);
        List<String> offsets = List.of(entry).subList(entry.length - senses, entry.length);
        Set<Integer> frames = new HashSet<>();
        offsets.stream()
                .limit(SENSES)
                .forEach(offset ->
                        frames.addAll(frames(lemma, synsets.get(offset).split(" "))));
        if (Collections.disjoint(frames, WITHOUT_OBJECT) && !ALSO_WITHOUT_OBJECT.contains(lemma)) {
            NEED_OBJECT.add(lemma);
        }
        Set<Integer> commonest = frames(lemma, synsets.get(offsets.get(0)).split(" "));
        if (frames.contains(WITH_CLAUSE)) {
            TAKE_CLAUSE.add(lemma);
        }
        if (commonest.contains(WITH_RECEIVER) && Collections.disjoint(commonest, WITHOUT_RECEIVER)) {
            NEED_RECEIVER.add(lemma);
        }
        if (Collections.disjoint(frames, WITH_OBJECT)) {
            INTRANSITIVE.add(lemma);
        }
        if (lemma.startsWith("re") && tellsAgain(synsets.get(offsets.get(0)))) {
            AGAIN.add(lemma);
        }
        if (Collections.disjoint(frames, OF_THINGS)) {
            DONE_BY_SOMEBODY.add(lemma);
        }
        if (Collections.disjoint(frames, BY_THINGS_TO_SOMETHING)) {
            DONE_TO_SOMETHING_BY_SOMEBODY.add(lemma);
        }
        if (!Collections.disjoint(commonest, WITH_OBJECT) && Collections.disjoint(commonest, TO_SOMEBODY)) {
            DONE_TO_THINGS.add(lemma);
        }
        if (HANDLING.contains(synsets.get(offsets.get(0)).split(" ", 3)[1])) {
            MATERIAL.add(lemma);
        }
        if (!Collections.disjoint(frames, BY_ITSELF)) {
            DONE_BY_ITSELF.add(lemma);
        }
        if (Collections.disjoint(frames, WITH_OBJECT) && !Collections.disjoint(frames, WITH_GOAL)) {
            NEED_GOAL.add(lemma);
        }
    }

    private static boolean tellsAgain(String synset) {
        String gloss = synset.substring(synset.indexOf('|'));
        return gloss.contains(" again") || gloss.contains(" anew");
    }

    /** Reads {@code form lemma...}. */
    private static void readForms(String[] forms) {
        IRREGULAR.putIfAbsent(forms[0], forms[1]);
    }

    /** Reads {@code offset file v words [word id...] pointers [4 fields...] frames [+ frame word...]}. */
    private static Set<Integer> frames(String lemma, String[] synset) {
        int words = Integer.parseInt(synset[3], 16);
        int pointers = 4 + 2 * words;
        int frames = pointers + 1 + 4 * Integer.parseInt(synset[pointers]);
        int count = Integer.parseInt(synset[frames]);
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int word = Integer.parseInt(synset[frames + 3 * i + 3], 16);
            if (word == 0 || synset[4 + 2 * (word - 1)].equalsIgnoreCase(lemma)) {
                found.add(Integer.parseInt(synset[frames + 3 * i + 2]));
            }
        }
        return found;
    }

    /** Whether the dictionary form is that of a verb; the words of phrasal verbs are joined by an underscore. */
    public static boolean contains(String lemma) {
        return VERBS.contains(lemma);
    }

    /** Whether the verb is not used without an object or clause behind it: {@code announce}, but not {@code resign}. */
    public static boolean needsObject(String lemma) {
        String once = lemma.substring(AGAIN.contains(lemma) ? 2 : 0);
        return NEED_OBJECT.contains(lemma) && NEED_OBJECT.contains(once);
    }

    /** Whether nothing is ever done to somebody or something by the verb: {@code fall}, but not {@code fell}. */
    public static boolean isIntransitive(String lemma) {
        return INTRANSITIVE.contains(lemma);
    }

    /** Whether the verb tells who is given something: {@code award}, {@code grant}. */
    public static boolean needsReceiver(String lemma) {
        return NEED_RECEIVER.contains(lemma);
    }

    /** Whether nothing does by itself what the verb tells, only somebody: {@code rebuild}, but not {@code sink}. */
    public static boolean isDoneBySomebody(String lemma) {
        return DONE_BY_SOMEBODY.contains(lemma);
    }

    /**
     * Whether the verb mostly tells what is done to a thing, not to somebody: {@code rebuild}, but not {@code kill}.
     */
    public static boolean isDoneToThings(String lemma) {
        return DONE_TO_THINGS.contains(lemma);
    }

    /** Whether the verb tells that hands are laid on something, or make it: {@code rebuild}, but not {@code cancel}. */
    public static boolean isMaterial(String lemma) {
        return MATERIAL.contains(lemma);
    }

    /** Whether only somebody does to something what the verb tells: {@code obtain}, but not {@code carry}. */
    public static boolean isDoneToSomethingBySomebody(String lemma) {
        return DONE_TO_SOMETHING_BY_SOMEBODY.contains(lemma);
    }

    /** Whether somebody may do what the verb tells without doing it to something: {@code work}, not {@code reopen}. */
    public static boolean isDoneWithoutObject(String lemma) {
        return DONE_BY_ITSELF.contains(lemma);
    }

    /** Whether the verb says little without where something is brought to: {@code put}, {@code place}. */
    public static boolean needsGoal(String lemma) {
        return NEED_GOAL.contains(lemma);
    }

    /** Whether a clause with {@code that} may say what the verb is about: {@code notice}, {@code argue}. */
    public static boolean takesClause(String lemma) {
        return TAKE_CLAUSE.contains(lemma);
    }

    /** The dictionary form of a form that no rule explains: {@code quarrelled}. */
    static Optional<String> irregular(String form) {
        return Optional.ofNullable(IRREGULAR.get(form));
    }
}
