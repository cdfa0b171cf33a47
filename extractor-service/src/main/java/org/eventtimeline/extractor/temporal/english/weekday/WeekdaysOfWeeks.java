package org.eventtimeline.extractor.temporal.english.weekday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Weekdays of a week that is told, alone and in pairs: "Monday of last week", "from Monday to Friday next week". */
final class WeekdaysOfWeeks {
    private WeekdaysOfWeeks() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "weekday of last or next week",
                                DAY,
                                "{weekday} [of] last|this|next week",
                                "last|next week [on] {weekday}",
                                "last|this|next week _'s {weekday}")
                        .means(m -> inWeek(m, 0))
                        .gives(
                                "2024-05-06",
                                "Monday of last week",
                                "Monday last week",
                                "last week Monday",
                                "last week's Monday")
                        .gives("2024-05-23", "Thursday next week"),
                Rule.of("part of a weekday of last or next week", TIME, "{weekday} {part} [of] last|this|next week")
                        .means(m -> new AtTime(inWeek(m, 0), m.get("part", String.class)))
                        .gives("2024-05-06TEV", "Monday evening last week"),
                Rule.of(
                                "two weekdays of last or next week",
                                RANGE,
                                "{weekday} to|through|thru|until|till|and|or|- {weekday} [of] last|this|next week")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start(), m.endOf("weekday", 0), inWeek(m, 0)),
                                new Rule.Part(m.startOf("weekday", 1), m.end(), inWeek(m, 1))))
                        .gives("2024-05-24", "It runs from Monday to [Friday next week].")
                        .gives("2024-05-06", "It was shown on [Monday] and Tuesday of last week."),
                Rule.of(
                                "three weekdays of last or next week",
                                RANGE,
                                "{weekday} , {weekday} [,] and|or {weekday} [of] last|this|next week")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start(), m.endOf("weekday", 0), inWeek(m, 0)),
                                new Rule.Part(m.startOf("weekday", 1), m.endOf("weekday", 1), inWeek(m, 1)),
                                new Rule.Part(m.startOf("weekday", 2), m.end(), inWeek(m, 2))))
                        .gives("2024-05-06", "It was shown on [Monday], Tuesday and Wednesday of last week."));
    }

    /** The n-th weekday of the match in the week that it names. */
    private static Meaning inWeek(Match m, int n) {
        int weeks = 0;
        for (int i = m.start(); i < m.end(); i++) {
            String word = m.phrases().token(i).word();
            weeks += word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
        }
        int weekday = m.number("weekday", n);
        return new Within(
                new Offset(weeks, Granularity.WEEK, Anchor.PUBLICATION),
                value -> new Day(value.first().plusDays(weekday - 1L)));
    }
}
