package org.eventtimeline.extractor.event.phrase;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Recognises verb groups and what their auxiliaries say. */
final class VerbGroups {
    private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall");
    private static final Set<String> MODAL =
            Set.of("would", "could", "may", "might", "should", "must", "can", "ca", "'d", "ought");
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "hardly");
    private static final Set<String> INSIDE = Set.of("last", "first", "also");
    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d", "'s");

    private static final Set<String> CONJUNCTIONS = Set.of("provided", "given", "assuming", "considering");

    private final TokenRow row;
    private final BareForms bare;

    VerbGroups(TokenRow row) {
        this.row = row;
        this.bare = new BareForms(row);
    }

    /** The verb group that begins at the token, if one does. */
    Optional<VerbGroup> at(int from) {
        if (row.lower(from).equals("according") || isConjunction(from)) {
            return Optional.empty();
        }
        int first = isTo(from) ? from + 1 : from;
        int head = -1;
        for (int i = first; i < row.size() && (!row.isDate(i) || isDateInside(i)); i++) {
            Token token = row.get(i);
            if (row.isDate(i)) {
                continue;
            }
            if (token.is(PartOfSpeech.AUX, PartOfSpeech.VERB)) {
                if (head >= 0 && row.get(head).pos() == PartOfSpeech.VERB && !isAuxiliary(head)) {
                    break;
                }
                head = i;
            } else if (!isInside(i) || (i == from && !NEGATION.contains(Words.lower(token)))) {
                break;
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(group(from, first, head));
    }

    /** {@code provided} in {@code , provided that the court agrees}. */
    private boolean isConjunction(int i) {
        return CONJUNCTIONS.contains(row.lower(i))
                && i > 0
                && row.isComma(i - 1)
                && i + 1 < row.size()
                && row.lower(i + 1).equals("that");
    }

    private boolean isTo(int i) {
        return Words.lower(row.get(i)).equals("to")
                && i + 1 < row.size()
                && VerbForm.of(row.lower(i + 1)) != VerbForm.GERUND
                && (row.get(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                        || (row.get(i + 1).pos() == PartOfSpeech.ADV
                                && i + 2 < row.size()
                                && row.get(i + 2).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                                && VerbForm.of(row.lower(i + 2)) == VerbForm.BASE));
    }

    private boolean isAuxiliary(int i) {
        String word = Words.lower(row.get(i));
        return BE.contains(word) || HAVE.contains(word);
    }

    /** {@code today} in {@code was today jailed}: a date of one word between an auxiliary and its participle. */
    boolean isDateInside(int i) {
        return row.isDate(i)
                && row.endOfDate(i) == i + 1
                && row.is(i - 1, PartOfSpeech.AUX, PartOfSpeech.VERB)
                && isAuxiliary(i - 1)
                && row.is(i + 1, PartOfSpeech.VERB)
                && VerbForm.of(row.lower(i + 1)).mayBeParticiple();
    }

    /** Adverbs and negations may stand inside. */
    private boolean isInside(int i) {
        Token token = row.get(i);
        return token.pos() == PartOfSpeech.ADV
                || isAllBut(i)
                || isAllBut(i - 1)
                || INSIDE.contains(Words.lower(token))
                || NEGATION.contains(Words.lower(token));
    }

    /** {@code all but} in {@code was all but destroyed}. */
    private boolean isAllBut(int i) {
        return i >= 0
                && row.is(i + 2, PartOfSpeech.VERB)
                && row.lower(i).equals("all")
                && row.lower(i + 1).equals("but");
    }

    private VerbGroup group(int from, int first, int head) {
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
