package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Years;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Interval;
import org.eventtimeline.extractor.temporal.value.Year;

/** Fiscal years, which are those of the calendar as far as a phrase tells: "fiscal 1989", "last fiscal year". */
final class FiscalYears {
    private FiscalYears() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "fiscal year",
                                DATE,
                                "[the] fiscal|financial [year] {year}",
                                "[the] tax|school|academic year {year}",
                                "[the] calendar [year] {yearnumber}",
                                "FY|CY {year}")
                        .means(m -> new Fixed(new Year(m.number(m.has("year") ? "year" : "yearnumber"))))
                        .gives("2019", "Sales fell in [FY 2019].", "It closed in [the school year 2019].")
                        .gives("2011", "CY2011")
                        .gives("2013", "in [calendar 2013]", "in [calendar year 2013]")
                        .gives("1989", "fiscal 1989", "fiscal year 1989", "the financial year 1989"),
                Rule.of("fiscal year in two digits", DATE, "FY [_'] _{twodigits}")
                        .means(m -> new Fixed(new Year(Years.full(m.number("twodigits")))))
                        .gives("2022", "FY22", "FY'22"),
                Rule.of(
                                "fiscal year of two years",
                                DATE,
                                "[the] fiscal|financial|tax|school|academic [year] {yearnumber} -|/ (_{twodigits} ^ _{yearnumber})",
                                "[the] {yearnumber} -|/ _{twodigits} fiscal|financial|tax|school|academic year",
                                "FY {yearnumber} -|/ _{twodigits}")
                        .means(FiscalYears::twoYears)
                        .gives("2009/2010", "fiscal 2009/10", "FY 2009-10", "the 2009-10 financial year")
                        .gives("1999/2000", "the school year 1999-00", "academic year 1999/2000"),
                Rule.of(
                                "last or next fiscal year",
                                DATE,
                                "the current fiscal|financial|tax|school|academic year",
                                "this|last|next|the|previous fiscal|financial|tax|school|academic year")
                        .means(FiscalYears::fiscalYear)
                        .gives("2024", "Sales fell in [the current fiscal year].")
                        .gives("2023", "last fiscal year", "last financial year"));
    }

    /** The year that a match names in two digits or in four. */
    static int named(Match m) {
        return m.has("twodigits") ? Years.full(m.number("twodigits")) : m.number("yearnumber");
    }

    private static Meaning twoYears(Match m) {
        int first = m.number("yearnumber");
        int second = m.has("twodigits") ? m.number("twodigits") : m.number("yearnumber", 1) % 100;
        boolean follows = (first + 1) % 100 == second;
        return follows ? new Fixed(new Interval(new Year(first), new Year(first + 1))) : null;
    }

    private static Meaning fiscalYear(Match m) {
        String first = m.phrases().token(m.start()).word();
        int years = first.equals("last") || first.equals("previous") ? -1 : first.equals("next") ? 1 : 0;
        return new Offset(years, Granularity.YEAR, Anchor.PUBLICATION);
    }
}
