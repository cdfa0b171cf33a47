package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Ends;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Units;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Dates counted from another one: "two days after May 3", "the day before Easter". */
final class DistancesFromDates {
    private DistancesFromDates() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "so long after a date",
                                DATE,
                                "{quantity} {unit} after|following|from {date}",
                                "the {unit} after {date}")
                        .means(m -> shifted(m, 1))
                        .gives("2024-12-27", "two days after December 25, 2024")
                        .gives("2023-12-26", "It opened [the day after Christmas].")
                        .gives("2024-05-18", "three days from today")
                        .gives(
                                "2024-06-01",
                                "It opens seven days a week from [1 June].",
                                "It shuts for a week from [1 June].")
                        .gives("2024-SU", "It came two days after [the summer] recess."),
                Rule.of("weeks from today", DATE, "{quantity} {unit} today|tomorrow")
                        .means(DistancesFromDates::weeksFrom)
                        .gives("2024-05-29", "We meet [a fortnight today].")
                        .gives("2024-05-23", "We meet [a week tomorrow]."),
                Rule.of(
                                "so long before a date",
                                DATE,
                                "{quantity} {unit} before {date}",
                                "{quantity} {unit} prior to {date}",
                                "the {unit} before {date}",
                                "the eve of {date.day}")
                        .means(m -> shifted(m, -1))
                        .gives("2019-05-01", "It opened [two days prior to 3 May 2019].")
                        .gives("2024-12-23", "two days before December 25, 2024")
                        .gives("2019-07-03", "It opened on [the eve of 4 July 2019].")
                        .gives("2023-W51", "It opened in [the week before Christmas]."));
    }

    private static Meaning weeksFrom(Match m) {
        Unit unit = m.get("unit", Unit.class);
        Quantity quantity = m.get("quantity", Quantity.class);
        int tomorrow = m.phrases().token(m.end() - 1).is("tomorrow") ? 1 : 0;
        return unit.granularity() == Granularity.WEEK && Counting.isCountable(quantity)
                ? new Offset(7L * unit.factor() * quantity.whole() + tomorrow, Granularity.DAY, Anchor.PUBLICATION)
                : null;
    }

    private static Meaning shifted(Match m, int sign) {
        Unit unit = m.has("unit") ? m.get("unit", Unit.class) : Unit.DAY;
        Quantity quantity = m.has("quantity") ? m.get("quantity", Quantity.class) : Quantity.of(1);
        Token before = m.phrases().token(m.start() - 1);
        // "seven days a week from 1 June", "shut for a week from 1 June".
        boolean lasts = before != null && (before.is("for") || Unit.WORDS.containsKey(before.word()));
        return !Counting.isCountable(quantity) || unit.isShorterThanDay() || lasts || isOfSeason(m)
                ? null
                : Within.of(
                        m.meaning(m.has("date") ? "date" : "date.day"),
                        value -> shift(value, unit, sign * quantity.whole(), m.has("quantity")));
    }

    /** "a day before the winter recess": what is named after a season has a day of its own. */
    private static boolean isOfSeason(Match m) {
        return Words.SEASONS.containsKey(m.phrases().token(m.end() - 1).word()) && !Ends.phrase(m);
    }

    /** The same day so many units away, "two weeks before Easter", or the whole unit, "the week before Easter". */
    private static CalendarValue shift(CalendarValue value, Unit unit, int n, boolean counted) {
        if (value.granularity() == unit.granularity()) {
            return value.plus((long) n * unit.factor());
        }
        LocalDate day = Counting.shift(value.first(), unit, n);
        boolean whole = !counted && unit.granularity().isCoarserThan(value.granularity());
        return whole ? Units.enclosing(day, unit.granularity()) : new Day(day);
    }
}
