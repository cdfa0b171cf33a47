package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Lengths;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time in parts of units: "half an hour", "a year and a half", "two hours and five minutes". */
final class FractionsOfUnits {
    private FractionsOfUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "half a unit",
                                DURATION,
                                LengthBounds.BEFORE + "half a|an {unit}",
                                "(a ^ the past|last|next) half {unit}",
                                "half _- _{unit}")
                        .means(m -> NotDurations.isCricket(m) || isScore(m) ? null : half(m))
                        .gives("PT0.5S", "half a second")
                        .gives("PT30M", "half an hour", "nearly half an hour", "the [half-hour] show")
                        .gives("P50Y", "over [the past half-century]")
                        .gives("P3Y6M", "a [three-and-a-half-year] wait")
                        .givesNothing("He hit a half-century."),
                Rule.of("quarters of an hour", DURATION, "a|one|three quarter|quarters of an hour")
                        .means(m -> new Fixed(new Duration(
                                Unit.MINUTE.period(m.phrases().token(m.start()).is("three") ? "45" : "15"))))
                        .gives("PT45M", "three quarters of an hour", "three-quarters of an hour")
                        .gives("PT15M", "a quarter of an hour"),
                Rule.of(
                                "quarter of a century",
                                DURATION,
                                "(a ^ [the] last|past|next) quarter [of a] century",
                                "three quarters of a century")
                        .means(m -> new Fixed(new Duration(
                                Unit.YEAR.period(m.phrases().token(m.start()).is("three") ? "75" : "25"))))
                        .gives("P75Y", "three quarters of a century")
                        .gives("P25Y", "a quarter century", "a quarter of a century", "the last quarter century"),
                Rule.of(
                                "unit and a half",
                                DURATION,
                                LengthBounds.BEFORE + "{quantity} {unit} and a half",
                                "the past|last|next|coming {unit} and a half")
                        .means(m -> length(
                                m,
                                m.get("unit", Unit.class)
                                        .period((m.has("quantity")
                                                        ? m.get("quantity", Quantity.class)
                                                                .amount()
                                                        : "1")
                                                + ".5")))
                        .gives(
                                "P1Y6M",
                                "a year and a half",
                                "one and a half years",
                                "more than a year and a half",
                                "the past year and a half")
                        .gives("PT2H30M", "two and a half hours"),
                Rule.of(
                                "hours and a quarter",
                                DURATION,
                                "{quantity} hour|hours and a|three quarter|quarters",
                                "{quantity} and a|three quarter|quarters hours")
                        .means(FractionsOfUnits::hoursAndQuarters)
                        .gives("PT1H15M", "an hour and a quarter", "one and a quarter hours")
                        .gives("PT2H45M", "two hours and three quarters"),
                Rule.of(
                                "units and smaller units",
                                DURATION,
                                LengthBounds.BEFORE
                                        + "{quantity} {unit} [,] [and] {quantity} {unit} [[,] [and] {quantity} {unit}]")
                        .means(FractionsOfUnits::sum)
                        .gives("PT2H5M", "two hours and five minutes")
                        .gives("PT2H14M5S", "two hours, 14 minutes and 5 seconds")
                        .gives("P1Y6M", "one year, six months"));
    }

    private static Meaning sum(Match m) {
        String sum = null;
        for (int n = 0; n < m.count("unit"); n++) {
            Unit unit = m.get("unit", n, Unit.class);
            Quantity quantity = m.get("quantity", n, Quantity.class);
            if (!quantity.isWhole()
                    || unit == Unit.QUARTER
                    || n > 0 && !unit.isShorterThan(m.get("unit", n - 1, Unit.class))) {
                return null;
            }
            String period = unit.period(quantity.amount());
            sum = sum == null ? period : Lengths.sum(sum, period);
        }
        return length(m, sum);
    }

    private static Meaning hoursAndQuarters(Match m) {
        Quantity hours = m.get("quantity", Quantity.class);
        Token after = m.phrases().token(m.end());
        if (!hours.isWhole() || after != null && (after.hyphen() || after.is("of"))) {
            return null;
        }
        boolean three = m.phrases().token(m.end() - 1).is("quarters")
                || m.phrases().token(m.end() - 2).is("quarters");
        return new Fixed(
                new Duration(Lengths.sum(Unit.HOUR.period(hours.amount()), Unit.MINUTE.period(three ? "45" : "15"))));
    }

    /** "his first half-century": fifty runs. */
    private static boolean isScore(Match m) {
        return m.get("unit", Unit.class) == Unit.CENTURY
                && m.phrases().token(m.start() + 1).is("-");
    }

    private static Meaning half(Match m) {
        String half = switch (m.get("unit", Unit.class)) {
            case SECOND -> "PT0.5S";
            case MINUTE -> "PT30S";
            case HOUR -> "PT30M";
            case DAY -> "PT12H";
            case YEAR -> "P6M";
            case DECADE -> "P5Y";
            case CENTURY -> "P50Y";
            default -> null;
        };
        return half == null ? null : length(m, half);
    }

    private static Meaning length(Match m, String timex3) {
        return new Fixed(new Duration(timex3, LengthBounds.of(m)));
    }
}
