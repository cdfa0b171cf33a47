package org.eventtimeline.extractor.temporal.english.word;

import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/**
 * Months and weekdays in small letters that are common words as well: dates only beside a number that can be a day or a
 * year.
 */
public final class SmallLetters {
    /** Common words or parts of words that hardly ever stand beside a number. */
    private static final TokenSet RARE =
            TokenSet.words("jan", "feb", "apr", "jun", "jul", "sept", "sep", "oct", "nov", "dec");

    private static final TokenSet PARTS = TokenSet.words("mid", "early", "late", "next", "last");
    private static final TokenSet ENDS = TokenSet.words("end", "beginning", "middle");

    private SmallLetters() {}

    /** "oct 3", "3 oct", "the 1st of may", "march 3rd", "march 3 2015", but not "they march 3 miles" or "we may". */
    public static boolean areMonth(Phrases phrases, int at) {
        Token next = phrases.token(at + 1);
        boolean numbered = next != null && next.kind() == Token.Kind.NUMBER;
        Token before = phrases.token(at - 1);
        if (RARE.allows(phrases.token(at))) {
            return numbered && next.length() != 3 && next.length() <= FourDigits.LENGTH
                    || before != null && before.kind() == Token.Kind.NUMBER && before.length() <= 2
                    || isBehindOrdinal(phrases, at);
        }
        return numbered && (isSuffix(phrases, at + 2) || isWithYear(phrases, at))
                || isBehindOrdinal(phrases, at)
                || isPart(phrases, at);
    }

    /** "wed 13th", "sat 5 may", but not "he sat 5 minutes". */
    public static boolean areWeekday(Phrases phrases, int at) {
        Token number = phrases.token(at + 1);
        Token month = phrases.token(at + 2);
        return number != null
                && number.kind() == Token.Kind.NUMBER
                && number.length() <= 2
                && month != null
                && (isSuffix(phrases, at + 2) || Words.MONTHS.containsKey(month.word()));
    }

    /** "march 3 2015", "march 3, 2015". */
    private static boolean isWithYear(Phrases phrases, int at) {
        Token year = phrases.token(Numbers.isWord(phrases, at + 2, ",") ? at + 3 : at + 2);
        return phrases.token(at + 1).length() <= 2
                && year != null
                && year.kind() == Token.Kind.NUMBER
                && year.length() == FourDigits.LENGTH;
    }

    /** "1st may", "the first of may", "the last monday of march". */
    private static boolean isBehindOrdinal(Phrases phrases, int at) {
        boolean of = Numbers.isWord(phrases, at - 1, "of");
        int last = of ? at - 2 : at - 1;
        Token word = phrases.token(last);
        if (of && word != null && Words.WEEKDAYS.containsKey(word.word())) {
            return true;
        }
        boolean fraction = Numbers.isWord(phrases, last - 1, "one") || Numbers.isWord(phrases, last - 1, "a");
        return isSuffix(phrases, last)
                || of && word != null && !fraction && NumberWords.ORDINALS.containsKey(word.word());
    }

    /** "next march", "mid-may", "the end of march". */
    private static boolean isPart(Phrases phrases, int at) {
        int hyphen = Numbers.isWord(phrases, at - 1, "-") ? at - 2 : at - 1;
        boolean of = Numbers.isWord(phrases, hyphen, "of");
        Token part = phrases.token(of ? hyphen - 1 : hyphen);
        return part != null && (of ? ENDS : PARTS).allows(part);
    }

    private static boolean isSuffix(Phrases phrases, int at) {
        Token token = phrases.token(at);
        return token != null && token.isGlued() && Numbers.SUFFIX.allows(token);
    }
}
