package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;
import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.WeekdayOfStory;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.Season;

/** The next or last of a kind from the time last spoken of: "the following spring", "the previous Friday". */
final class NarrativeNeighbours {
    /** With these a longer phrase goes on: "on the Friday night". */
    private static final Set<String> GOING_ON =
            Words.set("morning lunchtime afternoon evening night of before after following");

    private NarrativeNeighbours() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "the following season, month or weekday",
                                DATE,
                                "the following|next ({season} ^ {month} ^ {weekday})")
                        .means(m -> next(m, 1))
                        .gives("2020-SP", "It opened in November 2019 and closed [the following spring].")
                        .gives("2020-02", "It opened in November 2019 and closed [the following February].")
                        .gives("2020-SP", "It opened in 2019 and closed [the following spring].")
                        .gives("2019-11-08", "It opened on November 4, 2019 and closed [the following Friday]."),
                Rule.of(
                                "the previous season, month or weekday",
                                DATE,
                                "the previous|preceding ({season} ^ {month} ^ {weekday})",
                                "the ({season} ^ {month} ^ {weekday}) before that")
                        .means(m -> next(m, -1))
                        .gives("2018-SU", "It opened in May 2019. [The summer before that] it had been built.")
                        .gives("2018-SU", "It opened in May 2019, having been built [the previous summer]."),
                Rule.of("the weekday of a story", DAY, "on|by|until|till|from|since|before|after the {weekday}")
                        .meansOnly(
                                "weekday",
                                m -> goesOn(m) ? null : new WeekdayOfStory(Words.weekday(m.number("weekday"))))
                        .gives("2019-05-06", "It burned on May 3, 2019 and was sold on the [Monday].")
                        .gives("2019-04-29", "It burned on May 3, 2019. It had been sold on the [Monday].")
                        .gives("2024-05-13", "It was sold on the [Monday].")
                        .gives("1982-04", "It burned in April 1982. By the [Monday] it was sold.")
                        .gives("2019-05-06", "It burned on May 3, 2019. By the [Monday] it was sold.")
                        .gives("2024-05-10", "after the [Friday] prayers")
                        .gives("2024-05-13TNI", "It was sold on the [Monday night]."),
                Rule.of("the part of a weekday of a story", TIME, "that {weekday} {part}")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.startOf("weekday", 0),
                                m.end(),
                                new AtTime(
                                        new WeekdayOfStory(Words.weekday(m.number("weekday"))),
                                        m.get("part", String.class)))))
                        .gives("2019-05-06TNI", "It burned on May 3, 2019 and was sold that [Monday night]."),
                Rule.of("that weekday of a story", DAY, "that {weekday}")
                        .means(m -> endsClause(m) ? new WeekdayOfStory(Words.weekday(m.number("weekday"))) : null)
                        .gives("2019-05-06", "It burned on May 3, 2019 and was sold [that Monday].")
                        .gives(
                                "2024-05-13",
                                "He said that on [Monday] it was sold.",
                                "He said that [Monday] was too late."));
    }

    /** "It was sold that Monday.", but not "They said that Monday was too late". */
    private static boolean endsClause(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null || after.kind() == Token.Kind.OTHER && !after.is("-");
    }

    private static boolean goesOn(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null
                && (after.kind() == Token.Kind.NUMBER
                        || GOING_ON.contains(after.word())
                        || !Numbers.isWord(m.phrases(), m.start(), "on") && isNoun(after));
    }

    /** "after the Friday prayers". */
    private static boolean isNoun(Token after) {
        return after.kind() == Token.Kind.WORD && !FourDigits.AFTER_YEARS.contains(after.word());
    }

    /** The first one after the time spoken of (1) or the last one before (-1). */
    private static Meaning next(Match m, int sign) {
        var anchor = new Offset(0, Granularity.DAY, Anchor.NARRATIVE);
        if (m.has("weekday")) {
            var weekday = Words.weekday(m.number("weekday"));
            return new Within(
                    anchor,
                    day -> new Day(day.first()
                            .with(sign > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday))));
        }
        IntFunction<CalendarValue> place = m.has("season")
                ? year -> new Season(year, m.get("season", Season.Name.class))
                : year -> Month.of(year, m.number("month"));
        return new Within(anchor, from -> {
            CalendarValue same = place.apply(from.year());
            boolean reached =
                    sign > 0 ? from.last().isBefore(same.first()) : same.last().isBefore(from.first());
            return reached ? same : place.apply(from.year() + sign);
        });
    }
}
