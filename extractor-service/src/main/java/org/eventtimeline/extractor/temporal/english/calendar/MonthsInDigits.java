package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Months in digits: "2019-03", "04/2018", "03.2019". */
final class MonthsInDigits {
    private MonthsInDigits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("year and month", DATE, "{yearnumber} _- _{twodigits}")
                        .means(MonthsInDigits::yearAndMonth)
                        .gives("2019-03", "2019-03")
                        .givesNothing("2019-03x", "2019-13", "555-2019-03"),
                Rule.of("month and year in digits", DATE, "{monthnumber} _/ _{yearnumber}")
                        .means(m -> NumericDates.isGlued(m)
                                ? null
                                : Dates.month(m.number("yearnumber"), m.number("monthnumber")))
                        .gives("2018-04", "04/2018")
                        .givesNothing("3/4/20189"),
                Rule.of("month and year around a point", DATE, "{dottedmonth}")
                        .means(MonthsInDigits::aroundPoint)
                        .gives("2019-03", "03.2019", "a letter of [03.2019]")
                        .gives("2019-12", "It was sold in [12.2019].")
                        .givesNothing("03.2019.1", "a factor of 12.2019"));
    }

    /** "2019-03"; "2002-03" are two years. */
    private static Meaning yearAndMonth(Match m) {
        int year = m.number("yearnumber");
        int month = m.number("twodigits");
        boolean two = m.phrases().token(m.end() - 1).length() == 2;
        boolean years = month > year % 100;
        Token after = m.phrases().token(m.end());
        boolean goesOn = after != null && after.isGlued() && after.kind() != Token.Kind.OTHER;
        return !two || years || goesOn || month < 1 || month > 12 || NumericDates.isGlued(m)
                ? null
                : Dates.month(year, month);
    }

    /** "03.2019", with a nought that no number has, or behind what stands before years: "in 12.2019". */
    private static Meaning aroundPoint(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean nought = m.phrases().token(m.start()).word().startsWith("0");
        boolean told = nought || before != null && FourDigits.BEFORE_YEARS.contains(before.word());
        int digits = m.number("dottedmonth");
        return told && !NumericDates.isGlued(m) ? Dates.month(digits / 100, digits % 100) : null;
    }
}
