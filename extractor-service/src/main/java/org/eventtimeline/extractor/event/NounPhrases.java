package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Recognises noun phrases: a pronoun, or a noun with its determiner, possessor, dates and modifiers. */
final class NounPhrases {
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> NO_NOUN_PHRASE = Set.of("who", "whom", "which", "what", "that", "there", "whose");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those", "both", "all", "some", "many");

    private final TokenRow row;
    private final DateModifiers dateModifiers;
    private final Quantifiers quantifiers;
    private final NameJoints joints;

    NounPhrases(TokenRow row) {
        this.row = row;
        this.dateModifiers = new DateModifiers(row);
        this.quantifiers = new Quantifiers(row);
        this.joints = new NameJoints(row);
    }

    /** The noun phrase that begins at the token, if one does. */
    Optional<NounPhrase> at(int from) {
        if (isPronoun(from)) {
            return Optional.of(new NounPhrase(from, from + 1, from, from, List.of()));
        }
        List<TemporalExpression> expressions = new ArrayList<>();
        int head = -1;
        int possessorEnd = from;
        int i = quantifiers.afterOpening(from);
        while (i < row.size()) {
            int money = quantifiers.afterMoney(i);
            int joint = joints.after(from, i);
            if (row.isDate(i)) {
                int end = row.endOfDate(i);
                if (!dateModifiers.isModifier(from, i, end)) {
                    break;
                }
                expressions.add(row.date(i));
                i = row.isPossessiveMark(end) || row.isComma(end) ? end + 1 : end;
            } else if (row.isPossessiveMark(i) && head == i - 1) {
                possessorEnd = i;
                head = -1;
                i++;
            } else if (money > i) {
                head = money - 1;
                i = money;
            } else if (row.isNoun(i) || isNumberOfName(from, i)) {
                head = i;
                i++;
            } else if (joint > i) {
                i = joint;
            } else if (isOpeningQuote(from, i) || isClosingQuote(from, i)) {
                i++;
            } else if (head < 0 && (isPremodifier(from, i) || joinsAdjectives(from, i))) {
                i++;
            } else if (head >= 0 && isInnerModifier(i)) {
                i++;
            } else if (head >= 0 && isInnerPlace(from, i)) {
                i += 3;
            } else {
                break;
            }
        }
        if (head < 0 && isCount(from, i)) {
            head = i - 1;
        }
        return head < 0
                ? Optional.empty()
                : Optional.of(new NounPhrase(from, head + 1, head, possessorEnd, expressions));
    }

    /** A number that stands for what it counts: {@code the three}, {@code $14 million}, {@code at least 58} killed. */
    private boolean isCount(int from, int end) {
        return end > from
                && !row.isDate(end - 1)
                && isNumber(end - 1)
                && (end - from > 1 || (end < row.size() && row.get(end).is(PartOfSpeech.VERB, PartOfSpeech.AUX)));
    }

    /** The quote of {@code the "Lion" release}, {@code Lang's "great mistake"}. */
    private boolean isOpeningQuote(int from, int i) {
        boolean inside = i > from && !row.isDate(i - 1) && !row.is(i - 1, PartOfSpeech.VERB);
        boolean shortYear =
                row.lower(i).equals("'") && row.is(i - 1, PartOfSpeech.PROPN) && row.is(i + 1, PartOfSpeech.NUM);
        return shortYear
                || inside && row.isQuote(i) && row.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    }

    private boolean isClosingQuote(int from, int i) {
        if (!row.isQuote(i) || !row.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            return false;
        }
        for (int opening = i - 2; opening > from; opening--) {
            if (row.isQuote(opening)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPronoun(int i) {
        Token token = row.get(i);
        String word = Words.lower(token);
        if (token.pos() == PartOfSpeech.DET && DEMONSTRATIVES.contains(word)) {
            return !row.isDate(i) && !(row.startsNoun(i + 1) && row.get(i + 1).pos() != PartOfSpeech.VERB);
        }
        return token.pos() == PartOfSpeech.PRON
                && !row.isDate(i)
                && !NO_NOUN_PHRASE.contains(word)
                && !(POSSESSIVES.contains(word) && row.startsNoun(i + 1));
    }

    private boolean isNumber(int i) {
        return row.get(i).pos() == PartOfSpeech.NUM;
    }

    /** {@code iPhone 4}, {@code World War II}. */
    private boolean isNumberOfName(int from, int i) {
        return isNumber(i)
                && i > from
                && (row.get(i - 1).pos() == PartOfSpeech.PROPN
                        || row.isQuote(i - 1)
                        || (row.get(i - 1).pos() == PartOfSpeech.NOUN
                                && !row.get(i - 1).text().equals(Words.lower(row.get(i - 1)))));
    }

    /** What may stand before the noun: {@code the}, {@code their first}, {@code heightened}. */
    private boolean isPremodifier(int from, int i) {
        Token token = row.get(i);
        String word = Words.lower(token);
        return switch (token.pos()) {
            case DET -> i == from || row.get(i - 1).pos() == PartOfSpeech.DET;
            case PRON -> i == from && POSSESSIVES.contains(word);
            case ADJ, NUM -> true;
            case ADV -> i > from && i + 1 < row.size() && startsModifiedNoun(i + 1);
            case VERB -> (i > from || isOpeningModifier(i)) && row.isVerbalModifier(i) && startsModifiedNoun(i + 1);
            case SYM, PUNCT -> word.equals("#");
            default -> false;
        };
    }

    /** {@code Suspected} in {@code Suspected rebels attacked}, where the sentence begins. */
    private boolean isOpeningModifier(int i) {
        return i == 0
                && row.lower(i).endsWith("ed")
                && row.is(1, PartOfSpeech.NOUN)
                && row.is(2, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }

    /** {@code and} in {@code Dutch and Swiss flags}. */
    private boolean joinsAdjectives(int from, int i) {
        return i > from
                && row.is(i, PartOfSpeech.CCONJ)
                && row.is(i - 1, PartOfSpeech.ADJ)
                && row.is(i + 1, PartOfSpeech.ADJ)
                && row.is(i + 2, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    }

    private boolean startsModifiedNoun(int i) {
        return i < row.size()
                && !row.isDate(i)
                && row.get(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    }

    /** What may stand between two nouns of one phrase: {@code U.S. military aid}. */
    private boolean isInnerModifier(int i) {
        return i + 1 < row.size()
                && row.get(i).is(PartOfSpeech.ADJ, PartOfSpeech.NUM)
                && !row.isDate(i + 1)
                && row.get(i + 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    }

    /** {@code , Ala.,} in {@code a Birmingham, Ala., clinic}. */
    private boolean isInnerPlace(int from, int i) {
        return i + 3 < row.size()
                && row.get(from).pos() == PartOfSpeech.DET
                && row.isComma(i)
                && row.isComma(i + 2)
                && row.get(i - 1).pos() == PartOfSpeech.PROPN
                && row.get(i + 1).pos() == PartOfSpeech.PROPN
                && !row.isDate(i + 3)
                && row.get(i + 3).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ);
    }
}
