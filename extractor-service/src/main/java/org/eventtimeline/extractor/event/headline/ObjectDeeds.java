package org.eventtimeline.extractor.event.headline;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Verbs behind whose object stands what it does: {@code have the guests wait}, {@code stop the firm dumping waste}. */
final class ObjectDeeds {
    private static final Set<String> BEFORE_BARE_VERB = Set.of("have", "let", "make", "help");
    private static final Set<String> BEFORE_GERUND = Set.of("stop", "keep", "prevent", "catch", "leave", "see");

    private final Phrases phrases;

    ObjectDeeds(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether phrase {@code i} tells what the object of the verb does. */
    boolean isOne(String lemma, int i) {
        return phrases.get(i) instanceof VerbGroup verb
                && (BEFORE_BARE_VERB.contains(lemma) && isBare(verb)
                        || BEFORE_GERUND.contains(lemma) && verb.tense() == Tense.GERUND);
    }

    /** {@code wait} in {@code have the guests wait}. */
    private boolean isBare(VerbGroup verb) {
        return verb.to() - verb.from() == 1 && VerbForm.of(phrases.lower(verb.head())) == VerbForm.BASE;
    }
}
