package org.eventtimeline.extractor.event.phrase;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Recognises verb groups. */
final class VerbGroups {
    private static final Set<String> INSIDE = Set.of("last", "first", "also");

    private static final Set<String> CONJUNCTIONS = Set.of("provided", "given", "assuming", "considering");

    private final TokenRow row;
    private final Auxiliaries auxiliaries;

    VerbGroups(TokenRow row) {
        this.row = row;
        this.auxiliaries = new Auxiliaries(row);
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
                if (head >= 0 && row.get(head).pos() == PartOfSpeech.VERB && !auxiliaries.isOne(head)) {
                    break;
                }
                head = i;
            } else if (!isInside(i) || (i == from && !auxiliaries.isNegation(i))) {
                break;
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(auxiliaries.group(from, first, head));
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

    /** {@code today} in {@code was today jailed}: a date of one word between an auxiliary and its participle. */
    boolean isDateInside(int i) {
        return row.isDate(i)
                && row.endOfDate(i) == i + 1
                && row.is(i - 1, PartOfSpeech.AUX, PartOfSpeech.VERB)
                && auxiliaries.isOne(i - 1)
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
                || auxiliaries.isNegation(i);
    }

    /** {@code all but} in {@code was all but destroyed}. */
    private boolean isAllBut(int i) {
        return i >= 0
                && row.is(i + 2, PartOfSpeech.VERB)
                && row.lower(i).equals("all")
                && row.lower(i + 1).equals("but");
    }
}
