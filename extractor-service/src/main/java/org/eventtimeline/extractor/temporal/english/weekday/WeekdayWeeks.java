package org.eventtimeline.extractor.temporal.english.weekday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Days a week or a fortnight on, as the British say: "Monday week", "today fortnight", "yesterday week". */
final class WeekdayWeeks {
    private WeekdayWeeks() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("today week", DAY, "today|tomorrow|yesterday week|fortnight", "this day week|fortnight")
                        .means(WeekdayWeeks::dayWeek)
                        .gives("2024-05-22", "They play [today week].", "They play [this day week].")
                        .gives("2024-05-30", "They play [tomorrow fortnight].")
                        .gives("2024-05-07", "They played [yesterday week]."),
                Rule.of("weekday week", DAY, "[next|this] {weekday} week|fortnight")
                        .means(m -> m.phrases().token(m.end() - 2).is("-") ? null : weekdayWeek(m))
                        .gives("2024-05-27", "They meet [Monday week].", "They meet [next Monday week]."));
    }

    private static Meaning weekdayWeek(Match m) {
        return new Within(new OnWeekday(Weekdays.weekday(m), Direction.NEXT), day -> day.plus(lastWord(m)));
    }

    private static Meaning dayWeek(Match m) {
        int days = switch (m.phrases().token(m.start()).word()) {
            case "tomorrow" -> lastWord(m) + 1;
            case "yesterday" -> -lastWord(m) - 1;
            default -> lastWord(m);
        };
        return new Offset(days, Granularity.DAY, Anchor.PUBLICATION);
    }

    /** The days of the week or fortnight with which a match ends. */
    private static int lastWord(Match m) {
        return m.phrases().token(m.end() - 1).is("week") ? 7 : 14;
    }
}
