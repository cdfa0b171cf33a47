package org.eventtimeline.extractor.language.lexicon;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a word cannot be, as far as WordNet tells: {@code gave} is no noun. */
public final class ExcludedClasses {
    private static final Set<PartOfSpeech> OPEN =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.ADV);

    private static final Set<PartOfSpeech> COMPARED = EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.ADV);

    /** Beside those of WordNet: {@code Post} may be a name, {@code score} a number. */
    private static final Set<PartOfSpeech> ALWAYS = EnumSet.of(PartOfSpeech.NUM, PartOfSpeech.PROPN);

    /** They take a while to find, so that the answers are kept, up to so many. */
    private static final int MOST_KEPT = 20_000;

    private static final int LONGEST_KEPT = 32;

    private static final Map<String, Set<PartOfSpeech>> KEPT = new ConcurrentHashMap<>();

    private ExcludedClasses() {}

    /** The classes that the word does not have; nothing where WordNet does not know it. */
    public static Set<PartOfSpeech> of(String word) {
        Set<PartOfSpeech> excluded = KEPT.get(word);
        if (excluded == null) {
            excluded = find(word);
            if (word.length() <= LONGEST_KEPT && KEPT.size() < MOST_KEPT) {
                KEPT.put(word, excluded);
            }
        }
        return excluded;
    }

    private static Set<PartOfSpeech> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<PartOfSpeech> possible = WordNetClasses.possible(lower);
        if (possible.isEmpty()) {
            return Set.of();
        }
        Set<PartOfSpeech> excluded =
                FunctionWords.contains(lower) ? EnumSet.copyOf(OPEN) : EnumSet.complementOf(EnumSet.copyOf(ALWAYS));
        excluded.removeAll(possible);
        if (WordNetClasses.mayBeCompared(lower)) {
            excluded.removeAll(COMPARED);
        }
        if (lower.equals(word)) {
            excluded.add(PartOfSpeech.PROPN);
        }
        return excluded;
    }
}
