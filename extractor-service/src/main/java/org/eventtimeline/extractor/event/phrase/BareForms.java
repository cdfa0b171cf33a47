package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells what a verb in its bare form is: {@code they run}, {@code helped run it}, {@code a ferry run by Lee}. */
final class BareForms {
    private static final Set<String> CAUSING = Set.of("let", "make", "help", "watch");
    /** Those that stand before several, who might else be told of by the verb: {@code games drink}. */
    private static final Set<String> OF_SEVERAL = Set.of("let", "help");

    private static final Set<String> OBJECTS = Set.of("him", "her", "it", "us", "them");

    private final TokenRow row;

    BareForms(TokenRow row) {
        this.row = row;
    }

    Tense tense(int from) {
        if (isRunBy(from)) {
            return Tense.PARTICIPLE;
        }
        return isHelped(from) || isCaused(from) || isRather(from) ? Tense.INFINITIVE : Tense.PRESENT;
    }

    /**
     * {@code run} in {@code a ferry run by Ann Lee}: one ferry runs; and in {@code ferries run by Ann Lee have sunk}.
     */
    private boolean isRunBy(int from) {
        return from > 0
                && from + 1 < row.size()
                && row.is(from - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && (!Words.isPlural(row.get(from - 1)) || isBeforeVerb(from + 2))
                && IrregularVerbs.isParticiple(row.lower(from))
                && row.lower(from + 1).equals("by");
    }

    /** {@code Ann Lee} before {@code have}. */
    private boolean isBeforeVerb(int from) {
        int i = from;
        while (row.is(i, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            i++;
        }
        return i > from && row.is(i, PartOfSpeech.AUX, PartOfSpeech.VERB);
    }

    /** {@code end} in {@code helped end the war}. */
    private boolean isHelped(int from) {
        return from > 0
                && row.is(from - 1, PartOfSpeech.VERB)
                && row.get(from - 1).lemma().equals("help");
    }

    /** {@code face} in {@code fled rather than face a court}. */
    private boolean isRather(int from) {
        return from > 1
                && row.lower(from - 1).equals("than")
                && row.lower(from - 2).equals("rather");
    }

    /** {@code fail} in {@code let the bank fail}, {@code let them fail} and {@code helped Acme fail}. */
    private boolean isCaused(int from) {
        boolean noun = from > 1 && row.is(from - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        boolean object = noun || from > 1 && OBJECTS.contains(row.lower(from - 1));
        int i = from - 1;
        while (object
                && i > 0
                && row.is(
                        i,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.DET,
                        PartOfSpeech.PRON)) {
            i--;
        }
        Set<String> verbs = noun && Words.isPlural(row.get(from - 1)) ? OF_SEVERAL : CAUSING;
        return object
                && row.is(i, PartOfSpeech.VERB)
                && verbs.contains(row.get(i).lemma());
    }
}
