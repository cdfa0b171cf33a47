package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.NearWeekend;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;

/** The weekend before or after the writing: "the weekend", "this coming weekend". */
final class Weekends {
    private Weekends() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("the coming weekend", DATE, "the|this coming weekend")
                        .means(m -> new Within(
                                new Offset(1, Granularity.DAY, Anchor.PUBLICATION),
                                day -> new Weekend(Week.of(nextSaturday(day.first())))))
                        .gives("2024-W20-WE", "this coming weekend"),
                Rule.of("the weekend", DATE, "the weekend")
                        .means(m -> new NearWeekend())
                        .gives("2024-W19-WE", "He said over [the weekend] that it was over."));
    }

    private static LocalDate nextSaturday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
