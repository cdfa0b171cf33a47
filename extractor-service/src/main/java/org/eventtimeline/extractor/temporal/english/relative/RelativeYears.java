package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.Season;

/** Places in a year that is counted: "March last year", "5 May of that year", "the spring of the following year". */
final class RelativeYears {
    private static final String YEAR =
            " [,] [of|in] (last ^ this ^ next ^ that ^ the same|following|previous|next) year";

    private static final int YEAR_OF_MONTHS = 12;

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "'s");

    private RelativeYears() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("month of a counted year", DATE, "{month}" + YEAR)
                        .means(m -> isVerb(m) ? null : within(m, year -> Month.of(year, m.number("month"))))
                        .gives("2023-09", "September last year", "September of last year")
                        .gives("2024-03", "March this year")
                        .gives("2025-06", "June next year")
                        .gives("1898-12", "It was found in May 1898 and sold in [December of that year].")
                        .gives(
                                "1899-02",
                                "It was found in 1898 and sold in [February of the following year].",
                                "It was found in 1898 and sold in [February of the next year].")
                        .gives("2024", "They may [this year] win."),
                Rule.of("day of a counted year", DAY, "{month} [the] {day}" + YEAR, "[the] {day} [of] {month}" + YEAR)
                        .means(m -> within(m, year -> Dates.dayOrNull(year, m.number("month"), m.number("day"))))
                        .gives(
                                "2023-09-04",
                                "September 4 last year",
                                "4 September last year",
                                "September 4 of last year")
                        .gives("1898-12-02", "It was found in May 1898 and sold on [2 December the same year]."),
                Rule.of("season of a counted year", DATE, "[the] {season}" + YEAR)
                        .means(m -> isSomebodysFall(m)
                                ? null
                                : within(m, year -> new Season(year, m.get("season", Season.Name.class))))
                        .gives("2023-SP", "the spring of last year", "spring last year")
                        .gives("2023", "He fought until his fall [last year]."),
                Rule.of("month in a relative year", DATE, "last|this|next year in {month}")
                        .means(m -> new Within(
                                year(m.phrases().token(m.start()).word()),
                                year -> Month.of(year.year(), m.number("month"))))
                        .gives("2023-06", "last year in June"),
                Rule.of("this time of another year", DATE, "(this ^ the same) time last|next year")
                        .means(RelativeYears::sameTime)
                        .gives("2023-05", "It was warmer [this time last year].")
                        .gives("2025-05", "They will be home by [this time next year]."),
                Rule.of(
                                "this day in another year",
                                DAY,
                                "(this ^ the same) day|date [in|of] {yearnumber}",
                                "this day|date last year")
                        .means(RelativeYears::sameDay)
                        .gives("1917-05-15", "on [this day in 1917]")
                        .gives("2023-05-15", "on [this day last year]")
                        .gives("1921-03-03", "He was born on 3 March 1890 and died on [the same day in 1921]."));
    }

    /** About now, in another year: its month. */
    private static Meaning sameTime(Match m) {
        return new Within(
                new Offset(0, Granularity.MONTH, Anchor.PUBLICATION),
                month -> month.plus(m.phrases().token(m.end() - 2).is("last") ? -YEAR_OF_MONTHS : YEAR_OF_MONTHS));
    }

    /** The day of the year that is this one or the one spoken of, in another year. */
    private static Meaning sameDay(Match m) {
        boolean same = m.phrases().token(m.start()).is("the");
        return new Within(
                new Offset(0, Granularity.DAY, same ? Anchor.NARRATIVE : Anchor.PUBLICATION),
                day -> Dates.dayOrNull(
                        m.has("yearnumber") ? m.number("yearnumber") : day.year() - 1,
                        day.first().getMonthValue(),
                        day.first().getDayOfMonth()));
    }

    /** "They may this year win". */
    private static boolean isVerb(Match m) {
        return !m.phrases().token(m.start()).capitalised();
    }

    /** "He fought until his fall last year": that is no autumn. */
    private static boolean isSomebodysFall(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return m.phrases().token(m.start()).is("fall") && before != null && OWNERS.contains(before.word());
    }

    private static Meaning within(Match m, IntFunction<CalendarValue> place) {
        Token after = m.phrases().token(m.end());
        boolean isOwner = after != null && after.is("'s");
        return isOwner ? null : new Within(year(which(m)), year -> place.apply(year.year()));
    }

    private static String which(Match m) {
        String which = m.phrases().token(m.end() - 2).word();
        boolean told = m.phrases().token(m.end() - 3).is("the");
        return told && which.equals("next") ? "following" : which;
    }

    private static Meaning year(String which) {
        return switch (which) {
            case "last" -> new Offset(-1, Granularity.YEAR, Anchor.PUBLICATION);
            case "this" -> new Offset(0, Granularity.YEAR, Anchor.PUBLICATION);
            case "next" -> new Offset(1, Granularity.YEAR, Anchor.PUBLICATION);
            case "previous" -> new Offset(-1, Granularity.YEAR, Anchor.NARRATIVE);
            case "following" -> new Offset(1, Granularity.YEAR, Anchor.NARRATIVE);
            default -> new Offset(0, Granularity.YEAR, Anchor.NARRATIVE);
        };
    }
}
