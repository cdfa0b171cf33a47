package org.eventtimeline.extractor.temporal.english;

import org.eventtimeline.extractor.temporal.english.word.DigitSlots;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** Reads years: "2024", "nineteen ninety-six", "nineteen oh five", "two thousand and one". */
final class YearSlots {
    /** What comes second in a spoken year: "nineteen oh five". */
    static final TokenSet SPOKEN = TokenSet.anyOf(Numbers.NUMBER_WORDS, TokenSet.words("oh", "o", "thousand"));

    private YearSlots() {}

    /** "2024", "nineteen ninety-six", "two thousand". */
    static Reading year(Phrases phrases, int at) {
        Reading number = yearNumber(phrases, at);
        Reading spoken = number == null ? spokenYear(phrases, at) : number;
        return spoken == null ? yearInFull(phrases, at) : spoken;
    }

    /** "two thousand and one", "eighteen hundred and twelve". */
    private static Reading yearInFull(Phrases phrases, int at) {
        Integer first = NumberWords.NUMBERS.get(phrases.token(at).word());
        Token next = phrases.token(at + 1);
        boolean counts = first != null
                && next != null
                && (next.is("thousand") ? first == 2 : next.is("hundred") && isCentury(first));
        Reading reading = counts ? Numbers.number(phrases, at) : null;
        return reading != null && isCentury((Integer) reading.value() / 100) ? reading : null;
    }

    private static boolean isCentury(Integer century) {
        return century != null && century >= 15 && century <= 20;
    }

    private static Reading yearNumber(Phrases phrases, int at) {
        Token token = phrases.token(at);
        return token.length() == 4 ? DigitSlots.read(phrases, at, DigitSlots.FIRST_YEAR, DigitSlots.LAST_YEAR) : null;
    }

    static Reading spokenYear(Phrases phrases, int at) {
        Integer century = NumberWords.NUMBERS.get(phrases.token(at).word());
        if (!isCentury(century)) {
            return null;
        }
        Token next = phrases.token(at + 1);
        if (next != null && (next.is("oh") || next.is("o")) && phrases.token(at + 2) != null) {
            Integer unit = NumberWords.NUMBERS.get(phrases.token(at + 2).word());
            return unit != null && unit > 0 && unit < 10 ? new Reading(100 * century + unit, at + 3) : null;
        }
        if (next == null || NumberWords.NUMBERS.get(next.word()) == null) {
            return null;
        }
        Reading rest = Numbers.number(phrases, at + 1);
        boolean fits = rest != null && (Integer) rest.value() >= 10 && (Integer) rest.value() < 100;
        return fits ? new Reading(100 * century + (Integer) rest.value(), rest.end()) : null;
    }
}
