package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.DigitSlots;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Year;

/** Years in words, and those that need a word to be one: "nineteen ninety-six", "the year 2300". */
final class SpokenYears {
    private static final int FARTHEST = 9999;

    private SpokenYears() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("spoken year", DATE, "{spokenyear}")
                        .means(m -> m.phrases().token(m.end() - 1).capitalised()
                                ? null
                                : new Fixed(new Year(m.number("spokenyear"))))
                        .givesNothing("He read Nineteen Eighty-Four again.")
                        .gives("1996", "nineteen ninety-six")
                        .gives("1905", "nineteen oh five"),
                Rule.of(
                                "spoken year after its hundreds",
                                DATE,
                                "two thousand [and] {number}",
                                "fifteen|sixteen|seventeen|eighteen|nineteen hundred [and] {number}")
                        .means(SpokenYears::inHundreds)
                        .gives("2008", "in [two thousand and eight]")
                        .gives("1905", "in [nineteen hundred and five]")
                        .givesNothing("two thousand and eight people"),
                Rule.of("the year in words or far ahead", DATE, "the year {number}")
                        .means(SpokenYears::inWordsOrFarAhead)
                        .gives("2300", "by [the year 2300]")
                        .gives("2000", "the year two thousand")
                        .gives("1900", "the year nineteen hundred"));
    }

    private static Meaning inHundreds(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean isYear = before != null && FourDigits.BEFORE_YEARS.contains(before.word()) && m.number("number") < 100;
        int hundreds = NumberWords.NUMBERS.get(m.phrases().token(m.start()).word());
        return isYear ? new Fixed(new Year(hundreds * (hundreds == 2 ? 1000 : 100) + m.number("number"))) : null;
    }

    private static Meaning inWordsOrFarAhead(Match m) {
        boolean words = m.phrases().token(m.startOf("number", 0)).kind() == Token.Kind.WORD;
        int year = m.number("number");
        boolean inRange = year >= (words ? DigitSlots.FIRST_YEAR : DigitSlots.LAST_YEAR) && year <= FARTHEST;
        return inRange ? new Fixed(new Year(year)) : null;
    }
}
