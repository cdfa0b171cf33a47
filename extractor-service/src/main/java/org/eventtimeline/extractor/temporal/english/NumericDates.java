package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.Categories.DAY;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Week;

/** Dates in digits: "2025-09-04", "9/4/2025", "04.09.2025", "20250904". */
final class NumericDates {
    /** The first ISO week of a year holds January 4 (ISO 8601). */
    private static final int FIRST_WEEK_HOLDS = 4;

    private NumericDates() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "year first",
                                DAY,
                                "{yearnumber} _- _{monthnumber} _- _{daynumber}",
                                "{yearnumber} _/ _{monthnumber} _/ _{daynumber}",
                                "{yearnumber} _. _{monthnumber} _. _{daynumber}")
                        .means(m -> isGlued(m)
                                ? null
                                : Dates.day(m.number("yearnumber"), m.number("monthnumber"), m.number("daynumber")))
                        .gives("2025-09-04", "2025-09-04", "2025/9/4", "2025.09.04")
                        .givesNothing("2025-13-04x", "version 3.2025.09.04.1"),
                Rule.of(
                                "year last",
                                DAY,
                                "{daynumber} _/ _{daynumber} _/ _{yearnumber}",
                                "{daynumber} _- _{daynumber} _- _{yearnumber}",
                                "{daynumber} _. _{daynumber} _. _{yearnumber}")
                        .means(m -> yearLast(m, m.number("yearnumber")))
                        .gives("2025-09-04", "9/4/2025", "04.09.2025")
                        .gives("2025-09-14", "14/9/2025", "9/14/2025", "14.09.2025"),
                Rule.of("year last in two digits", DAY, "{daynumber} _/ _{daynumber} _/ _{twodigits}")
                        .means(m -> yearLast(m, Years.full(m.number("twodigits"))))
                        .gives("1998-09-04", "9/4/98")
                        .givesNothing("24/7/365"),
                Rule.of("ISO week", DATE, "{yearnumber} _- _W _{twodigits}", "week {number} of {yearnumber}")
                        .means(m -> week(m.number("yearnumber"), m.number(m.has("number") ? "number" : "twodigits")))
                        .gives("2025-W36", "2025-W36", "week 36 of 2025")
                        .givesNothing("week 55 of 9999"),
                Rule.of("eight digits", DAY, "{digits8}")
                        .means(m -> eightDigits(m.number("digits8")))
                        .gives("2016-10-16", "20161016")
                        .givesNothing("20169916", "12345678"));
    }

    /** With points the day comes first; else the month, as in American news, unless it can't. */
    private static Meaning yearLast(Match m, int year) {
        if (isGlued(m)) {
            return null;
        }
        int first = m.number("daynumber", 0);
        int second = m.number("daynumber", 1);
        boolean dayFirst =
                first > 12 || second <= 12 && m.phrases().token(m.start() + 1).is(".");
        int month = dayFirst ? second : first;
        return month > 12 ? null : Dates.day(year, month, dayFirst ? first : second);
    }

    private static Meaning week(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, FIRST_WEEK_HOLDS);
        return week < 1
                        || week
                                > inFirstWeek
                                        .range(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                                        .getMaximum()
                ? null
                : new Fixed(Week.of(inFirstWeek.plusWeeks(week - 1L)));
    }

    private static Meaning eightDigits(int digits) {
        int month = digits / 100 % 100;
        return month < 1 || month > 12 ? null : Dates.day(digits / 10000, month, digits % 100);
    }

    /** Part of a longer number, such as a version. */
    private static boolean isGlued(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        Token beyond = m.phrases().token(m.end() + 1);
        boolean dotBefore = before != null && m.phrases().token(m.start()).isGlued() && ".-/".contains(before.word());
        boolean digitAfter = after != null
                && after.isGlued()
                && (after.kind() == Token.Kind.NUMBER
                        || ".-/".contains(after.word())
                                && beyond != null
                                && beyond.isGlued()
                                && beyond.kind() == Token.Kind.NUMBER);
        return dotBefore || digitAfter;
    }
}
