package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Units;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** The day, week or month of another year that a text compares with its own: "the same month a year earlier". */
final class SameUnits {
    private static final int WEEKS_PER_YEAR = 52;

    private SameUnits() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "the same unit of another year",
                        DATE,
                        "the same|corresponding {unit} [of|in] (last ^ the previous|prior) year",
                        "the same|corresponding {unit} {quantity} year|years ago|earlier|before",
                        "the same|corresponding {unit} (in|of {yearnumber})")
                .means(SameUnits::same)
                .gives("2023-05", "It sold more than in [the same month last year].")
                .gives("2023-04", "In April it sold more than in [the same month a year earlier].")
                .gives("2022-04", "In April it sold more than in [the same month two years ago].")
                .gives("2019-04", "In April it sold more than in [the same month of 2019].")
                .gives("2023-W20", "It sold more than in [the same week last year]."));
    }

    private static Meaning same(Match m) {
        Unit unit = m.get("unit", Unit.class);
        Quantity years = m.has("quantity") ? m.get("quantity", Quantity.class) : Quantity.of(1);
        if (Unit.isPlural(m) || unit != Unit.DAY && unit != Unit.WEEK && unit != Unit.MONTH) {
            return null;
        }
        if (m.has("yearnumber")) {
            return new Within(
                    new Offset(0, unit.granularity(), Anchor.NARRATIVE),
                    value -> back(value, value.year() - m.number("yearnumber")));
        }
        return Counting.isCountable(years)
                ? new Within(new Offset(0, unit.granularity(), Anchor.NARRATIVE), value -> back(value, years.whole()))
                : null;
    }

    private static CalendarValue back(CalendarValue value, int years) {
        return value.granularity() == Granularity.WEEK
                ? value.plus(-(long) WEEKS_PER_YEAR * years)
                : Units.enclosing(value.first().minusYears(years), value.granularity());
    }
}
