package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.Categories.DAY;
import static org.eventtimeline.extractor.temporal.grammar.Rule.NOTHING;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;

/** Weekdays: "Monday", "last Friday", "Tuesday of next week". */
final class Weekdays {
    private static final TokenSet SHORT = TokenSet.words("sun", "sat", "mon", "wed", "fri", "thu", "tue");

    private static final TokenSet TITLES =
            Words.tokens("mr mrs ms miss lord lady sir dr sgt sergeant inspector detective");

    private Weekdays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "week of a day",
                                DATE,
                                "[the] week of|beginning|starting|commencing|ending|ended [on] {date.day}")
                        .means(m -> Within.of(m.meaning("date.day"), day -> Week.of(day.first())))
                        .gives("2024-W18", "the week of May 3", "the week ending 5 May"),
                Rule.of(
                                "named after a weekday",
                                NOTHING,
                                "Saturday Night Live|Fever",
                                "{weekday} Night Football",
                                "Sunday School|schools")
                        .givesNothing("Saturday Night Live", "Monday Night Football", "Sunday School"),
                Rule.of("weekday", DAY, "{weekday}")
                        .means(Weekdays::bare)
                        .gives("2024-05-13", "He said [Monday] that it was over.")
                        .gives("2024-05-15", "He said [Wednesday] that it was over.")
                        .gives("2024-05-17", "The court will meet [Friday].", "They planned a march for [Friday].")
                        .gives("2024-05-17", "They called a strike for [Friday].")
                        .givesNothing("The sun sat low.", "the Sun newspaper", "Mr. Friday sang."),
                Rule.of(
                                "last, this or next weekday",
                                DAY,
                                "last|past|previous|this|next|coming {weekday}",
                                "this past|coming {weekday}")
                        .means(m -> new OnWeekday(
                                weekday(m),
                                Dates.direction(m.phrases()
                                        .token(m.startOf("weekday", 0) - 1)
                                        .word())))
                        .gives("2024-05-10", "last Friday", "this past Friday")
                        .gives("2024-05-16", "this Thursday")
                        .gives("2024-05-20", "next Monday"),
                Rule.of("week or weekend of a day", DATE, "the week|weekend of {date.day}")
                        .means(m -> new Within(m.meaning("date.day"), day -> weekOf(day, m)))
                        .gives("2024-W18", "the week of May 3")
                        .gives("2024-W18-WE", "the weekend of May 4"),
                Rule.of(
                                "weekday of last or next week",
                                DAY,
                                "[on] {weekday} [of] last|this|next week",
                                "last|next week on {weekday}")
                        .means(m -> inWeek(m))
                        .gives("2024-05-06", "Monday of last week", "Monday last week")
                        .gives("2024-05-23", "Thursday next week"));
    }

    static java.time.DayOfWeek weekday(Match m) {
        return Words.weekday(m.number("weekday"));
    }

    private static Meaning bare(Match m) {
        Token token = m.phrases().token(m.start());
        Token after = m.phrases().token(m.end());
        boolean glued = after != null && after.isGlued() && after.kind() != Token.Kind.OTHER && !after.is("'s");
        boolean stopped = m.end() > m.start() + 1;
        boolean none = SHORT.allows(token) && !stopped || glued || isPerson(m) || isAnyone(m);
        return none ? null : new OnWeekday(weekday(m), isAppointed(m) ? Direction.NEXT : Direction.OPEN);
    }

    /** "one Sunday in March": nobody says which. */
    private static boolean isAnyone(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && (before.is("one") || before.is("any") || before.is("another"));
    }

    /** "Mr. Friday". */
    private static boolean isPerson(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token word = before != null && before.is(".") ? m.phrases().token(m.start() - 2) : before;
        return word != null && word.capitalised() && TITLES.allows(word);
    }

    /** "They called a strike for Friday", but not "for Friday's strike". */
    private static boolean isAppointed(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        return before != null
                && before.is("for")
                && (after == null || after.kind() == Token.Kind.OTHER && !after.is("'s"));
    }

    private static CalendarValue weekOf(CalendarValue day, Match m) {
        Week week = Week.of(day.first());
        return m.phrases().token(m.start() + 1).is("week") ? week : new Weekend(week);
    }

    private static Meaning inWeek(Match m) {
        String week = m.phrases().token(m.start()).word();
        for (int i = m.start(); i < m.end(); i++) {
            String word = m.phrases().token(i).word();
            if (word.equals("last") || word.equals("next") || word.equals("this")) {
                week = word;
            }
        }
        int weeks = week.equals("last") ? -1 : week.equals("next") ? 1 : 0;
        int weekday = m.number("weekday");
        return new Within(
                new Offset(weeks, Granularity.WEEK, Anchor.PUBLICATION),
                value -> new Day(value.first().plusDays(weekday - 1L)));
    }
}
