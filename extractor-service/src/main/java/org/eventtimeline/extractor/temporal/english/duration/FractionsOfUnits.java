package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Periods;
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
                                "[nearly|almost|over|roughly] half a|an {unit}",
                                "a half {unit}",
                                "half _- _{unit}")
                        .means(m -> NotDurations.isCricket(m) || isScore(m) ? null : half(m.get("unit", Unit.class)))
                        .gives("PT30M", "half an hour", "nearly half an hour", "the [half-hour] show")
                        .gives("P3Y6M", "a [three-and-a-half-year] wait")
                        .givesNothing("He hit a half-century."),
                Rule.of("quarters of an hour", DURATION, "a|one|three quarter|quarters of an hour")
                        .means(m -> new Fixed(new Duration(
                                Unit.MINUTE.period(m.phrases().token(m.start()).is("three") ? "45" : "15"))))
                        .gives("PT45M", "three quarters of an hour", "three-quarters of an hour")
                        .gives("PT15M", "a quarter of an hour"),
                Rule.of("quarter of a century", DURATION, "(a ^ [the] last|past|next) quarter [of a] century")
                        .means(m -> new Fixed(new Duration(Unit.YEAR.period("25"))))
                        .gives("P25Y", "a quarter century", "a quarter of a century", "the last quarter century"),
                Rule.of("unit and a half", DURATION, "{quantity} {unit} and a half")
                        .means(m -> new Fixed(new Duration(m.get("unit", Unit.class)
                                .period(m.get("quantity", Quantity.class).amount() + ".5"))))
                        .gives("P1Y6M", "a year and a half", "one and a half years")
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
                                "{quantity} {unit} [,] [and] {quantity} {unit} [[,] [and] {quantity} {unit}]")
                        .means(FractionsOfUnits::sum)
                        .gives("PT2H5M", "two hours and five minutes")
                        .gives("PT2H14M5S", "two hours, 14 minutes and 5 seconds")
                        .gives("P1Y6M", "one year, six months"),
                Rule.of("time of a race", DURATION, "in|of {hour} _: _{minute} _: _{minute}")
                        .meansParts(
                                m -> List.of(new Rule.Part(m.start() + 1, m.end(), new Fixed(new Duration(race(m))))))
                        .gives("PT2H23M5S", "She won in [2:23:05]."),
                Rule.of("time of a short race", DURATION, "in|of {twodigits} _: _{minute} _. _{number}")
                        .meansParts(m ->
                                List.of(new Rule.Part(m.start() + 1, m.end(), new Fixed(new Duration(shortRace(m))))))
                        .gives("PT1M54.07S", "She won in [1:54.07].")
                        .gives("PT13M4.1S", "a time of [13:04.1]"),
                Rule.of("minutes and seconds in short", DURATION, "{number} min|m {number} s|sec")
                        .means(m -> new Fixed(new Duration(Periods.sum(
                                Unit.MINUTE.period(String.valueOf(m.number("number", 0))),
                                Unit.SECOND.period(String.valueOf(m.number("number", 1)))))))
                        .gives("PT2M40S", "2 min 40 s"),
                Rule.of("hours in short", DURATION, "{number} h", "{number} _h {number} m|min|mins")
                        .means(FractionsOfUnits::hours)
                        .gives("PT48H", "They were kept for [48 h].")
                        .gives("PT2H30M", "in [2h 30m]")
                        .givesNothing("Plan 9 H", "at 60 km/h"));
    }

    private static Meaning sum(Match m) {
        String sum = null;
        for (int n = 0; n < m.count("unit"); n++) {
            Unit unit = m.get("unit", n, Unit.class);
            Quantity quantity = m.get("quantity", n, Quantity.class);
            if (!quantity.isWhole() || n > 0 && !unit.isShorterThan(m.get("unit", n - 1, Unit.class))) {
                return null;
            }
            String period = unit.period(quantity.amount());
            sum = sum == null ? period : Periods.sum(sum, period);
        }
        return new Fixed(new Duration(sum));
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
                new Duration(Periods.sum(Unit.HOUR.period(hours.amount()), Unit.MINUTE.period(three ? "45" : "15"))));
    }

    private static String race(Match m) {
        return Periods.sum(
                Unit.HOUR.period(String.valueOf(m.number("hour"))),
                Periods.sum(
                        Unit.MINUTE.period(String.valueOf(m.number("minute", 0))),
                        Unit.SECOND.period(String.valueOf(m.number("minute", 1)))));
    }

    private static String shortRace(Match m) {
        String fraction = m.phrases().token(m.startOf("number", 0)).word();
        return Periods.sum(
                Unit.MINUTE.period(String.valueOf(m.number("twodigits"))),
                Unit.SECOND.period(m.number("minute") + "." + fraction));
    }

    private static Meaning hours(Match m) {
        boolean clock = m.phrases().token(m.start()).word().startsWith("0");
        if (clock || m.phrases().token(m.endOf("number", 0)).capitalised()) {
            return null;
        }
        String hours = Unit.HOUR.period(String.valueOf(m.number("number")));
        return new Fixed(new Duration(
                m.count("number") == 1
                        ? hours
                        : Periods.sum(hours, Unit.MINUTE.period(String.valueOf(m.number("number", 1))))));
    }

    /** "his first half-century": fifty runs. */
    private static boolean isScore(Match m) {
        return m.get("unit", Unit.class) == Unit.CENTURY
                && m.phrases().token(m.start() + 1).is("-");
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
