package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time in parts of units: "half an hour", "a year and a half", "two hours and five minutes". */
final class FractionsOfUnits {
    private FractionsOfUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("half a unit", DURATION, "half a|an {unit}", "a half {unit}")
                        .means(m -> half(m.get("unit", Unit.class)))
                        .gives("PT30M", "half an hour"),
                Rule.of("quarters of an hour", DURATION, "a|one|three quarter|quarters of an hour")
                        .means(m -> new Fixed(new Duration(
                                Unit.MINUTE.period(m.phrases().token(m.start()).is("three") ? "45" : "15"))))
                        .gives("PT45M", "three quarters of an hour", "three-quarters of an hour")
                        .gives("PT15M", "a quarter of an hour"),
                Rule.of("quarter of a century", DURATION, "a quarter [of a] century")
                        .means(m -> new Fixed(new Duration(Unit.YEAR.period("25"))))
                        .gives("P25Y", "a quarter century", "a quarter of a century"),
                Rule.of("unit and a half", DURATION, "{quantity} {unit} and a half")
                        .means(m -> new Fixed(new Duration(m.get("unit", Unit.class)
                                .period(m.get("quantity", Quantity.class).amount() + ".5"))))
                        .gives("P1Y6M", "a year and a half", "one and a half years")
                        .gives("PT2H30M", "two and a half hours"),
                Rule.of("units and smaller units", DURATION, "{quantity} {unit} [,] [and] {quantity} {unit}")
                        .means(FractionsOfUnits::sum)
                        .gives("PT2H5M", "two hours and five minutes")
                        .gives("P1Y6M", "one year, six months"));
    }

    private static Meaning sum(Match m) {
        Unit coarse = m.get("unit", 0, Unit.class);
        Unit fine = m.get("unit", 1, Unit.class);
        Quantity more = m.get("quantity", 0, Quantity.class);
        Quantity less = m.get("quantity", 1, Quantity.class);
        boolean adds =
                coarse.granularity().isCoarserThan(fine.granularity()) || coarse == Unit.MINUTE && fine == Unit.SECOND;
        return adds && more.isWhole() && less.isWhole()
                ? new Fixed(new Duration(Periods.sum(coarse.period(more.amount()), fine.period(less.amount()))))
                : null;
    }

    private static Meaning half(Unit unit) {
        return switch (unit) {
            case MINUTE -> new Fixed(new Duration("PT30S"));
            case HOUR -> new Fixed(new Duration("PT30M"));
            case DAY -> new Fixed(new Duration("PT12H"));
            case YEAR -> new Fixed(new Duration("P6M"));
            case DECADE -> new Fixed(new Duration("P5Y"));
            case CENTURY -> new Fixed(new Duration("P50Y"));
            default -> null;
        };
    }
}
