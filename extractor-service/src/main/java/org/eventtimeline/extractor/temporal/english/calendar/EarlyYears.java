package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Years of three digits, which need words that say so: "the year 800", "died in 814", "31 December 406". */
final class EarlyYears {
    private static final Set<String> ERAS = Words.set("bc bce b.c. b.c.e. ad ce a.d. c.e.");

    /** In years. */
    private static final int LONGEST = 400;

    private EarlyYears() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("year of three digits", DATE, "the year {earlyyear}")
                        .means(m -> isYear(m) ? new Fixed(new Year(m.number("earlyyear"))) : null)
                        .gives("0800", "the year 800")
                        .gives("2024", "Since [the start of the year] 200 have died."),
                Rule.of(
                                "year of three digits of a life or a reign",
                                DATE,
                                "born|died|crowned|founded|killed|destroyed|conquered|elected|sacked|burned|burnt|captured|deposed|executed|fell|abandoned|erupted|abdicated|married|besieged|defeated|built|again in {earlyyear}",
                                "battle|siege|sack|treaty|council|synod|raid|revolt|famine|plague|eruption|massacre|rebellion|invasion of {earlyyear}",
                                "dates|dating|dated from {earlyyear}",
                                "dates|dating|dated back to {earlyyear}",
                                "In {earlyyear} ,|the|he|she|they|it")
                        .meansOnly("earlyyear", m -> isYear(m) ? new Fixed(new Year(m.number("earlyyear"))) : null)
                        .gives("0674", "The church dates back to [674].")
                        .gives("0814", "He died in [814].")
                        .gives("0843", "the treaty of [843]")
                        .gives("0597", "The bishopric dates from [597].")
                        .gives("0476", "In [476], the last emperor fell.", "In [476] the last emperor fell.")
                        .gives("0476", "The empire fell in [476].")
                        .givesNothing("He was killed in 200 metres of water.", "Prices fell in 200 towns."),
                Rule.of(
                                "years of three digits",
                                RANGE,
                                "ruled|reigned|lived|lasted from {earlyyear} to|until|till {earlyyear}",
                                "ruled|reigned|r [_.] {earlyyear} - {earlyyear}")
                        .meansParts(EarlyYears::reign)
                        .gives("0907", "They ruled from 618 to [907].")
                        .gives("0337", "The emperor (r. 306–[337]) fell.", "He ruled 306–[337]."),
                Rule.of(
                                "day of a year of three digits",
                                DAY,
                                "[the] {day} [day] [of] {month} [,] {earlyyear}",
                                "{month} [the] {day} , {earlyyear}")
                        .means(m ->
                                isYear(m) ? Dates.day(m.number("earlyyear"), m.number("month"), m.number("day")) : null)
                        .gives("0406-12-31", "31 December 406", "the 31st of December, 406", "December 31, 406")
                        .gives("2024-05-03", "On [3 May] 200 people marched."),
                Rule.of("holiday of a year of three digits", DAY, "{date.day.holiday} [,] {earlyyear}")
                        .means(EarlyYears::holiday)
                        .gives("0800-12-25", "He was crowned on [Christmas Day 800].")
                        .gives("2023-12-25", "On [Christmas Day] 500 Romans marched."),
                Rule.of("month of a year of three digits", DATE, "{month} [of] {earlyyear}")
                        .means(m -> isYear(m) ? Dates.month(m.number("earlyyear"), m.number("month")) : null)
                        .gives("0410-08", "In [August 410] the city fell.")
                        .gives("2024-05", "In [May] 200 people marched."));
    }

    private static Meaning holiday(Match m) {
        Token after = m.phrases().token(m.end());
        boolean ends = after == null || after.kind() == Token.Kind.OTHER;
        CalendarValue day = ends && isYear(m) && m.meaning("date.day.holiday") instanceof InYear holiday
                ? holiday.place().apply(m.number("earlyyear"))
                : null;
        return day == null ? null : new Fixed(day);
    }

    /** The years of a reign or a life, which ends after it began. */
    private static List<Rule.Part> reign(Match m) {
        int from = m.number("earlyyear", 0);
        int to = m.number("earlyyear", 1);
        boolean years = from < to && to < from + LONGEST && isYear(m, 1);
        return !years
                ? null
                : List.of(
                        new Rule.Part(m.startOf("earlyyear", 0), m.endOf("earlyyear", 0), new Fixed(new Year(from))),
                        new Rule.Part(m.startOf("earlyyear", 1), m.endOf("earlyyear", 1), new Fixed(new Year(to))));
    }

    /** No number of things: "the year 800", but not "since the start of the year 200 have died". */
    private static boolean isYear(Match m) {
        return isYear(m, 0);
    }

    private static boolean isYear(Match m, int n) {
        Token after = m.phrases().token(m.endOf("earlyyear", n));
        boolean counts = after != null
                && after.kind() == Token.Kind.WORD
                && !after.capitalised()
                && !FourDigits.AFTER_YEARS.contains(after.word());
        boolean goesOn =
                after != null && (ERAS.contains(after.word()) || after.isGlued() && "-/:%".contains(after.word()));
        return !counts && !goesOn;
    }
}
