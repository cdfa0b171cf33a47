package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Lengths;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time in digits and signs: "2:23:05", "2h 30m", "48 h". */
final class LengthsInShort {
    private LengthsInShort() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "time of a race",
                                DURATION,
                                "in|of|record|ran|runs|clocked|clocking {hour} _: _{minute} _: _{minute}")
                        .meansParts(
                                m -> List.of(new Rule.Part(m.start() + 1, m.end(), new Fixed(new Duration(race(m))))))
                        .gives(
                                "PT2H23M5S",
                                "She won in [2:23:05].",
                                "won in a record [2:23:05]",
                                "She ran [2:23:05] to win."),
                Rule.of(
                                "time of a short race",
                                DURATION,
                                "in|of {twodigits} _: _{minute} _. _{number}",
                                "record|time|mark [,|of] {twodigits} _: _{minute} _. _{number}")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.startOf("twodigits", 0), m.end(), new Fixed(new Duration(shortRace(m))))))
                        .gives("PT1M54.07S", "She won in [1:54.07].")
                        .gives("PT13M4.1S", "a time of [13:04.1]", "The record, [13:04.1], stands."),
                Rule.of("minutes and seconds in short", DURATION, "{number} min|m {number} s|sec")
                        .means(m -> new Fixed(new Duration(Lengths.sum(
                                Unit.MINUTE.period(String.valueOf(m.number("number", 0))),
                                Unit.SECOND.period(String.valueOf(m.number("number", 1)))))))
                        .gives("PT2M40S", "2 min 40 s"),
                Rule.of("seconds in short", DURATION, "for|after|within|every {number} s")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.start() + 1,
                                m.end(),
                                new Fixed(new Duration(Unit.SECOND.period(String.valueOf(m.number("number"))))))))
                        .gives("PT30S", "It was spun for [30 s]."),
                Rule.of("hours in short", DURATION, LengthBounds.BEFORE + "{number} h [{number} m|min|mins]")
                        .means(LengthsInShort::hours)
                        .gives("PT48H", "They were kept for [48 h].", "They were kept for [at least 48 h].")
                        .gives("PT2H30M", "in [2h 30m]", "in [2 h 30 min]")
                        .givesNothing("Plan 9 H", "at 60 km/h"));
    }

    private static String race(Match m) {
        return Lengths.sum(
                Unit.HOUR.period(String.valueOf(m.number("hour"))),
                Lengths.sum(
                        Unit.MINUTE.period(String.valueOf(m.number("minute", 0))),
                        Unit.SECOND.period(String.valueOf(m.number("minute", 1)))));
    }

    private static String shortRace(Match m) {
        String fraction = m.phrases().token(m.startOf("number", 0)).word();
        return Lengths.sum(
                Unit.MINUTE.period(String.valueOf(m.number("twodigits"))),
                Unit.SECOND.period(m.number("minute") + "." + fraction));
    }

    private static Meaning hours(Match m) {
        boolean clock = m.phrases().token(m.startOf("number", 0)).word().startsWith("0");
        if (clock || m.phrases().token(m.endOf("number", 0)).capitalised()) {
            return null;
        }
        String hours = Unit.HOUR.period(String.valueOf(m.number("number")));
        return new Fixed(new Duration(
                m.count("number") == 1
                        ? hours
                        : Lengths.sum(hours, Unit.MINUTE.period(String.valueOf(m.number("number", 1)))),
                LengthBounds.of(m)));
    }
}
