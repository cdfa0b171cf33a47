package org.eventtimeline.extractor.event.kind;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What can be counted or measured: {@code Exports fell}, {@code shares rose 5%}, {@code a drop in output}. */
final class Amounts {
    private static final Set<String> OF = Set.of("in", "of");

    private Amounts() {}

    /** {@code exports fell}, {@code Acme rose 3%}, {@code shares rose 75 cents}. */
    static boolean isChanged(Phrases phrases, Clause clause) {
        if (clause.verb().passive()) {
            return false;
        }
        return isMeasured(phrases, clause.at() + 1)
                || (clause.hasObject()
                        ? isNumbered(phrases, clause.object()) || isMoney(phrases, clause.object())
                        : clause.hasSubject() && isAmount(phrases.head(clause.subject())));
    }

    /** {@code the drop in output}, {@code a rise of 3%}. */
    static boolean isNamed(Phrases phrases, int noun) {
        return OF.contains(phrases.preposition(noun + 1))
                && (isMeasured(phrases, noun + 2) || phrases.isNoun(noun + 2) && isAmount(phrases.head(noun + 2)));
    }

    /** {@code 75 cents} in {@code fell 75 cents}, {@code 20 points}. */
    static boolean isNumbered(Phrases phrases, int noun) {
        return isOfKind(phrases.head(noun), "percentage", "unit", "point")
                && IntStream.range(phrases.get(noun).from(), phrases.get(noun).to())
                        .anyMatch(i -> phrases.token(i).is(PartOfSpeech.NUM));
    }

    /** {@code $12} in {@code closed at $12}, {@code 6%} in {@code closed down 6%}. */
    static boolean isMeasured(Phrases phrases, int i) {
        int at = phrases.isKind(i, Kind.PREPOSITION) ? i + 1 : i;
        if (at >= phrases.size() || phrases.isTime(at)) {
            return false;
        }
        String head = phrases.token(phrases.get(at).to() - 1).text();
        return head.endsWith("%") || Character.isDigit(head.codePointAt(0));
    }

    /** {@code 6%} in {@code lost 6%}, {@code 6 percent}. */
    static boolean isPercentage(Phrases phrases, int noun) {
        return phrases.isNoun(noun)
                && (phrases.head(noun).text().endsWith("%") || isOfKind(phrases.head(noun), "percentage"));
    }

    /** {@code raised $3 million}, {@code lent 30 pounds}. */
    static boolean isMoney(Phrases phrases, int noun) {
        return phrases.isNoun(noun)
                && (Character.getType(phrases.lower(phrases.get(noun).from()).codePointAt(0))
                                == Character.CURRENCY_SYMBOL
                        || isOfKind(phrases.head(noun), "money", "unit"));
    }

    /** {@code a loss of $3 million}. */
    static boolean isOfMoney(Phrases phrases, int noun) {
        return phrases.preposition(noun + 1).equals("of") && isMoney(phrases, noun + 2);
    }

    private static boolean isAmount(Token noun) {
        return noun.pos() == PartOfSpeech.NOUN
                && !Lexicon.isPerson(noun)
                && (noun.index() == 0 || !noun.isCapitalized())
                && (isOfKind(noun, "commodity")
                        || !isOfKind(
                                noun, "transport", "artifact", "organization", "organism", "substance", "phenomenon"));
    }

    private static boolean isOfKind(Token noun, String... kinds) {
        return Stream.of(kinds).anyMatch(kind -> WordNetKinds.isKindOf(noun.lemma(), kind, 1));
    }
}
