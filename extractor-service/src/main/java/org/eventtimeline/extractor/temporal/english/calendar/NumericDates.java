package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.NumberedThings;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.EitherOrder;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Day;

/** Dates in digits: "2025-09-04", "9/4/2025", "04.09.2025", "20250904". */
public final class NumericDates {

    /** What stands before a number that only looks like a date. */
    private static final Set<String> VERSIONS =
            Words.set("version v release build firmware ip paragraph section article clause rule");

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
                        .givesNothing("2025-13-04x", "version 3.2025.09.04.1", "2025.09.04b"),
                Rule.of(
                                "year last",
                                DAY,
                                "[{weekday} [,]] {daynumber} _/ _{daynumber} _/ _{yearnumber}",
                                "{daynumber} _- _{daynumber} _- _{yearnumber}",
                                "[{weekday} [,]] {daynumber} _. _{daynumber} _. _{yearnumber}")
                        .means(m -> yearLast(m, m.number("yearnumber")))
                        .gives("2019-09-14", "It opened on [14-09-2019].")
                        .gives(
                                "2025-09-04",
                                "9/4/2025",
                                "04.09.2025",
                                "It began on 25/12/2019 and ended on [4/9/2025].")
                        .gives("2025-09-14", "14/9/2025", "9/14/2025", "14.09.2025"),
                Rule.of("year last in two digits", DAY, "[{weekday} [,]] {daynumber} _/ _{daynumber} _/ _{twodigits}")
                        .means(m -> yearLast(m, Years.full(m.number("twodigits"))))
                        .gives("1998-09-04", "9/4/98")
                        .gives("1998-11-24", "17/11/98-[24/11/98]")
                        .gives("2018-04-20", "closing on [Friday 20/4/18]", "[Fri, 20/4/18]")
                        .gives("2024-05-03", "[Fri 3/5/24]", "[Fri 5/3/24]")
                        .givesNothing("24/7/365"),
                Rule.of(
                                "year last in two digits after points or dashes",
                                DAY,
                                "on|dated|from|until|by|since|before|after {daynumber} _. _{daynumber} _. _{twodigits}",
                                "on|dated|until|since|before|after {daynumber} _- _{daynumber} _- _{twodigits}")
                        .meansParts(NumericDates::inTwoDigits)
                        .gives("1998-04-09", "a letter dated [09.04.98]")
                        .gives("2013-12-12", "a letter dated [12-12-13]")
                        .givesNothing("built on 3.2.1", "version 10.12.18", "on 10.12.18.4", "a score of 12-12-13"),
                Rule.of("eight digits", DAY, "{digits8}")
                        .means(m -> NumberedThings.isCalled(m) ? null : eightDigits(m.number("digits8")))
                        .gives("2016-10-16", "20161016")
                        .givesNothing("20169916", "12345678", "serial number 20161016"));
    }

    /** With points the day comes first; else the text shows which, unless only one order is possible. */
    private static Meaning yearLast(Match m, int year) {
        if (isGlued(m)) {
            return null;
        }
        int first = m.number("daynumber", 0);
        int second = m.number("daynumber", 1);
        Day dayFirst = second > 12 ? null : Dates.dayOrNull(year, second, first);
        Day monthFirst = first > 12 ? null : Dates.dayOrNull(year, first, second);
        if (m.has("weekday") && dayFirst != null && monthFirst != null) {
            // "Fri 3/5/24" tells the order.
            DayOfWeek weekday = Words.weekday(m.number("weekday"));
            monthFirst = dayFirst.date().getDayOfWeek() == weekday ? null : monthFirst;
            dayFirst = monthFirst != null && monthFirst.date().getDayOfWeek() == weekday ? null : dayFirst;
        }
        boolean points = m.phrases().token(m.endOf("daynumber", 0)).is(".");
        if (dayFirst == null || monthFirst == null || points) {
            Day only = dayFirst == null ? monthFirst : dayFirst;
            return only == null ? null : new Fixed(only);
        }
        return new EitherOrder(new Fixed(monthFirst), new Fixed(dayFirst));
    }

    /** "on 09.04.98": each of two digits, so that it is no version. */
    private static List<Rule.Part> inTwoDigits(Match m) {
        for (int i = m.start() + 1; i < m.end(); i += 2) {
            if (m.phrases().token(i).length() != 2) {
                return null;
            }
        }
        Meaning day = yearLast(m, Years.full(m.number("twodigits")));
        return day == null ? null : List.of(new Rule.Part(m.start() + 1, m.end(), day));
    }

    /** The day that the digits of {@code 20250904} name; null where they name none. */
    public static Meaning eightDigits(int digits) {
        int month = digits / 100 % 100;
        return month < 1 || month > 12 ? null : Dates.day(digits / 10000, month, digits % 100);
    }

    /** Where the digits begin, behind a weekday: "Friday 20/4/18". */
    private static int digits(Match m) {
        return m.has("weekday") ? m.startOf("daynumber", 0) : m.start();
    }

    private static boolean hasDashes(Match m) {
        return Numbers.isWord(m.phrases(), digits(m) + 1, "-");
    }

    /** Part of a longer number, such as a version. */
    static boolean isGlued(Match m) {
        Token before = m.phrases().token(digits(m) - 1);
        Token after = m.phrases().token(m.end());
        Token beyond = m.phrases().token(m.end() + 1);
        boolean version = before != null && VERSIONS.contains(before.word());
        String signs = hasDashes(m) ? ".-/" : "./";
        boolean dotBefore = before != null && m.phrases().token(digits(m)).isGlued() && signs.contains(before.word());
        boolean digitAfter = after != null
                && after.isGlued()
                && (after.kind() == Token.Kind.NUMBER
                        || after.kind() == Token.Kind.WORD
                                && !after.is("'s")
                                && !after.word().startsWith("t")
                        || signs.contains(after.word())
                                && beyond != null
                                && beyond.isGlued()
                                && beyond.kind() == Token.Kind.NUMBER);
        return version || dotBefore || digitAfter;
    }
}
