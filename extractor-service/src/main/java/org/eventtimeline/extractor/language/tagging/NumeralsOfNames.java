package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells the numeral of a name from the pronoun: {@code Orbit I was lost}, {@code Emil I}. */
final class NumeralsOfNames {
    /** Forms of verbs that the pronoun never has, and those that it shares with a third person. */
    private static final Set<String> THIRD_PERSON = Set.of("is", "has", "was");

    private static final Set<PartOfSpeech> OPENING = Set.of(PartOfSpeech.SCONJ, PartOfSpeech.CCONJ, PartOfSpeech.PUNCT);
    private static final Set<String> SUBORDINATORS = Set.of("after", "before", "since", "until");

    private final TaggedWords words;

    NumeralsOfNames(TaggedWords words) {
        this.words = words;
    }

    /**
     * Whether the word is one: behind a name with which the sentence or a clause begins, and before a verb or mark that
     * does not tell of whom is speaking.
     */
    boolean is(int i) {
        if (!words.word(i).equals("I") || i == 0 || i + 1 >= words.size()) {
            return false;
        }
        boolean named = words.isCapitalised(i - 1) && words.tag(i - 1).isNominal();
        boolean opens = i == 1 || OPENING.contains(words.tag(i - 2)) || SUBORDINATORS.contains(words.lower(i - 2));
        boolean ends = words.next(i) == PartOfSpeech.PUNCT || words.next(i) == PartOfSpeech.ADP;
        return named && (ends || opens && THIRD_PERSON.contains(words.lower(i + 1)));
    }
}
