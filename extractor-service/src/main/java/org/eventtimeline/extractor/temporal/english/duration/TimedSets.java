package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.clock.ClockAndDay;
import org.eventtimeline.extractor.temporal.english.clock.DayParts;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Times of the same days of every week: "every Sunday at 10 a.m.", "Thursdays at 7:30 p.m.", "daily at noon". */
final class TimedSets {
    private TimedSets() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "time of every weekday",
                                SET,
                                "every|each ({weekday} ^ weekday) [{part}] [,] at|from ({clock} ^ {hourname})",
                                "{clock} every|each ({weekday} ^ weekday)")
                        .means(m -> timed("XXXX-WXX-" + (m.has("weekday") ? m.number("weekday") : "WD"), m))
                        .gives("XXXX-WXX-WDT08:05", "It leaves at [8:05 every weekday].")
                        .gives("XXXX-WXX-7T10:00", "every Sunday at 10 a.m.", "every Sunday at 10")
                        .gives("XXXX-WXX-WDT18:00", "every weekday at 6 p.m."),
                Rule.of(
                                "time of every other weekday",
                                SET,
                                "every (other ^ {ordinal}) {weekday} [{part}] [,] at|from ({clock} ^ {hourname})")
                        .means(m ->
                                isTimed(m) ? Sets.set("P" + (m.has("ordinal") ? m.number("ordinal") : 2) + "W") : null)
                        .gives("P2W", "every other Friday at 4pm", "every second Friday at 10")
                        .gives("P2W", "They sing on [every other Friday] at 10 schools."),
                Rule.of(
                                "time of weekdays",
                                SET,
                                WeekdaySets.DAYS + " [,] at|from ({clock} ^ {hourname})",
                                "{clock} [on|at] " + WeekdaySets.DAYS)
                        .means(m -> isTimed(m) ? WeekdaySets.plural(m, days(m), time(m)) : null)
                        .gives(
                                "XXXX-WXX-4T19:30",
                                "It airs [Thursdays at 7:30 p.m.]",
                                "It airs at [7.30pm on Thursdays].")
                        .gives("XXXX-WXX-WDT09:00", "It opens [weekdays at 9am].")
                        .gives("XXXX-WXX-WET09:00", "It opens at [9am on weekends].", "It opens at [9am at weekends].")
                        .gives("XXXX-WXX-4", "On [Thursdays] at 10 schools they sing.")
                        .gives("2024-05-15T19:00", "It opens Thursdays from 5 to [7 p.m.]"),
                Rule.of(
                                "time of every day",
                                SET,
                                "every|each (day ^ {part}) [,] at|from ({clock} ^ {hourname})",
                                "daily at|from ({clock} ^ {hourname})",
                                "{clock} (daily ^ every|each (day ^ {part}))")
                        .means(m -> timed("XXXX-XX-XX", m))
                        .gives("XXXX-XX-XXT18:00", "every evening at six")
                        .gives(
                                "XXXX-XX-XXT12:00",
                                "A gun is fired [every day at noon].",
                                "It is fired [daily at 12 noon].",
                                "It is fired [daily at 12].",
                                "It is fired at [noon each day]."),
                Rule.of("hour of every day", SET, "at|by|around|about|until|from {hourname} every|each (day ^ {part})")
                        .meansParts(
                                m -> List.of(new Rule.Part(m.start() + 1, m.end(), Sets.set("XXXX-XX-XX" + time(m)))))
                        .gives("XXXX-XX-XXT06:00", "He rises at [six every morning].")
                        .gives("XXXX-XX-XXT19:00", "It airs at [7 each evening]."));
    }

    /** Where the days stand: before the time or behind it. */
    private static int days(Match m) {
        return m.has("clock") && m.startOf("clock", 0) == m.start() ? m.end() - 1 : m.start();
    }

    private static String time(Match m) {
        String clock = m.has("clock") ? ClockAndDay.clock(m).time() : Dates.two(m.number("hourname")) + ":00";
        return "T" + (m.has("part") ? DayParts.inPart(clock, m.get("part", String.class)) : clock);
    }

    private static Meaning timed(String days, Match m) {
        return isTimed(m) ? Sets.set(days + time(m)) : null;
    }

    /** "every day at 6", but not "every day at 6 schools", "every day from 5 to 7 p.m." */
    private static boolean isTimed(Match m) {
        Token after = m.phrases().token(m.end());
        return !m.has("hourname")
                || after == null
                || after.kind() == Token.Kind.OTHER && !after.is("-")
                || FourDigits.AFTER_YEARS.contains(after.word()) && !after.is("to") && !after.is("until");
    }
}
