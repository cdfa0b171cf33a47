package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Reads what the words before the head of a verb group say of it: its tense and voice, and whether it is negated. */
final class Auxiliaries {
    private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall");
    private static final Set<String> MODAL =
            Set.of("would", "could", "may", "might", "should", "must", "can", "ca", "'d", "ought");
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "hardly");
    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d", "'s");

    private final TokenRow row;
    private final BareForms bare;

    Auxiliaries(TokenRow row) {
        this.row = row;
        this.bare = new BareForms(row);
    }

    /** Whether the token is a form of {@code be} or {@code have}. */
    boolean isOne(int i) {
        String word = Words.lower(row.get(i));
        return BE.contains(word) || HAVE.contains(word);
    }

    /** {@code never}, {@code n't}. */
    boolean isNegation(int i) {
        return NEGATION.contains(row.lower(i));
    }

    /**
     * The verb group from token {@code from} to its head.
     *
     * @param first its first token behind {@code to}
     */
    VerbGroup group(int from, int first, int head) {
        boolean perfect = false;
        boolean passive = false;
        boolean negated = false;
        VerbForm form = VerbForm.of(Words.lower(row.get(head)));
        for (int i = first; i < head; i++) {
            String word = Words.lower(row.get(i));
            perfect |= HAVE.contains(word) && form.mayBeParticiple();
            passive |= (BE.contains(word) || row.get(i).lemma().equals("get")) && form.mayBeParticiple();
            negated |= NEGATION.contains(word);
        }
        return new VerbGroup(from, head + 1, head, tense(from, first, head, form), perfect, passive, negated);
    }

    private Tense tense(int from, int first, int head, VerbForm headForm) {
        if (first > from) {
            return Tense.INFINITIVE;
        }
        int start = first;
        while (start < head && !row.get(start).is(PartOfSpeech.AUX, PartOfSpeech.VERB)) {
            start++;
        }
        String word = Words.lower(row.get(start));
        if (FUTURE.contains(word)) {
            return Tense.FUTURE;
        }
        if (MODAL.contains(word) && !(word.equals("'d") && headForm.mayBeParticiple())) {
            return Tense.MODAL;
        }
        if (row.get(start).lemma().equals(word) && bare.tense(from) == Tense.INFINITIVE) {
            // "helped found a school"
            return Tense.INFINITIVE;
        }
        return switch (VerbForm.of(word)) {
            case PAST -> Tense.PAST;
            case PAST_OR_PARTICIPLE -> start < head ? Tense.PAST : Tense.PAST_OR_PARTICIPLE;
            case PARTICIPLE -> Tense.PARTICIPLE;
            case GERUND -> Tense.GERUND;
            case PRESENT -> Tense.PRESENT;
            case BASE -> bare.tense(from);
        };
    }
}
