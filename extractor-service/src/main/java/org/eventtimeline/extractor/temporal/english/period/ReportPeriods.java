package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.LastQuarter;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.PeriodOf;
import org.eventtimeline.extractor.temporal.meaning.SummedUp;
import org.eventtimeline.extractor.temporal.meaning.Units;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** What business reports speak of without its name: "the quarter", "the year-earlier period", "the nine months". */
final class ReportPeriods {
    private static final int HALF_A_QUARTER = 45;

    private static final Set<String> REPORTING = Words.set(
            "report reports reported reporting post posts posted posting release releases released publish publishes "
                    + "published unveil unveils unveiled");

    /** Words between such a verb and the quarter. */
    private static final int REACH = 3;

    private ReportPeriods() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("the quarter", DATE, "the|this [latest|recent] quarter|period", "the most recent quarter")
                        .means(m -> isVague(m) || isMatch(m) ? null : new LastQuarter())
                        .gives(
                                "2024-Q1",
                                "Sales fell in [the most recent quarter].",
                                "the latest quarter",
                                "the latest period",
                                "earnings for [the quarter]")
                        .givesNothing("The quarter-finals were drawn."),
                Rule.of("quarter ended on a day", DATE, "[the|its|their] quarter ended|ending {date.day}")
                        .meansParts(ReportPeriods::ended)
                        .gives("2024-Q1", "It lost money in [the quarter] ended March 31."),
                Rule.of("months of a report", DURATION, "the [first|latest|fiscal] {number} months")
                        .means(m -> m.number("number") == 6 || m.number("number") == 9
                                ? new SummedUp(new Duration(Unit.MONTH.period(String.valueOf(m.number("number")))))
                                : null)
                        .gives("P9M", "the first nine months", "the nine months"),
                Rule.of(
                                "year ago",
                                DATE,
                                "the year ago|earlier quarter|period",
                                "the quarter|period a year ago|earlier",
                                "the corresponding|same period|quarter last year",
                                "last year _'s quarter|period",
                                "the corresponding|same period|quarter a year ago|earlier")
                        .means(m -> new YearBefore(Anchor.PUBLICATION))
                        .gives("2023", "the year-earlier period")
                        .gives(
                                "2023-Q1",
                                "In Q1 2024 it lost more than in [the same quarter a year earlier].",
                                "In Q1 2024 it lost more than in [last year's quarter].",
                                "In Q1 2024 it lost more than in [the same quarter last year].",
                                "In Q1 2024 it lost more than in [the quarter a year ago].",
                                "First-quarter profit fell, and it sees a second-quarter loss. It made more in [the year-earlier period].")
                        .gives(
                                "2023",
                                "First-quarter profit fell. In the nine months it made more than in [the year-earlier period]."),
                Rule.of("year-ago", DATE, "year - ago|earlier", "the year ago|earlier {ordinal} quarter")
                        .means(m -> new YearBefore(Anchor.PUBLICATION))
                        .gives(
                                "2023",
                                "They beat [the year-ago third quarter].",
                                "a [year-earlier] loss",
                                "the [year-ago] results"),
                Rule.of(
                                "period of a year",
                                DATE,
                                "the {yearnumber} quarter|period",
                                "the same|corresponding|comparable quarter|period of|in {yearnumber}")
                        .means(m -> new PeriodOf(m.number("yearnumber")))
                        .gives("1988", "the 1988 period")
                        .gives(
                                "2023-Q1",
                                "In Q1 2024 it lost more than in [the same quarter of 2023].",
                                "First-quarter profit rose from [the 2023 period]."));
    }

    /** The quarter of the calendar that it shares most days with. */
    private static List<Rule.Part> ended(Match m) {
        Meaning end = m.meaning("date.day");
        Meaning quarter =
                Within.of(end, day -> Units.enclosing(day.first().minusDays(HALF_A_QUARTER), Granularity.QUARTER));
        return List.of(
                new Rule.Part(m.start(), m.startOf("date.day", 0) - 1, new LastQuarter(quarter)),
                new Rule.Part(m.startOf("date.day", 0), m.end(), end));
    }

    /** "the quarter finals", "the third quarter of the match". */
    static boolean isMatch(Match m) {
        Token after = m.phrases().token(m.end());
        Token word = after != null && after.is("-") ? m.phrases().token(m.end() + 1) : after;
        Token whole = m.phrases().token(m.end() + 2);
        boolean game = after != null
                && after.is("of")
                && whole != null
                && (whole.is("game") || whole.is("match") || whole.is("final"));
        return game || word != null && (word.word().startsWith("final") || word.is("mile"));
    }

    /** "this period", "the period": any stretch of time. */
    private static boolean isVague(Match m) {
        return m.phrases().token(m.end() - 1).is("period") && m.end() - m.start() < 3;
    }

    /** "posted its fourth-quarter results": nobody can before it begins. */
    static Direction direction(Match m) {
        for (int i = m.start() - 1; i >= m.start() - REACH; i--) {
            Token token = m.phrases().token(i);
            if (token != null && REPORTING.contains(token.word())) {
                return Direction.BEGUN;
            }
        }
        return Direction.OPEN;
    }
}
