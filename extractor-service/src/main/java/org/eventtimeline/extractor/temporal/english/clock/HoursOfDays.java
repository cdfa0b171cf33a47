package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Hours in a part of a day: "6:30 last Friday night", "8 o'clock tonight", "Monday morning at 9". */
final class HoursOfDays {
    /** Before an hour: "at eight", "around eight". */
    private static final String AT = "(at [around|about] ^ around|about)";

    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "he", "she", "it", "they");

    private HoursOfDays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("clock, day and part", TIME, "({clock} ^ {dottedtime}) [on] {date.day} {part}")
                        .means(m -> new AtTime(
                                m.meaning("date.day"), DayParts.inPart(time(m), m.get("part", String.class))))
                        .gives("2024-05-10T18:30", "6:30 last Friday night", "6.30 last Friday night"),
                Rule.of(
                                "clock in a part of a day",
                                TIME,
                                "{clock} [on|in] the {part} of {date.day}",
                                "{dottedtime} [on|in] the {part} of {date.day}",
                                "{clock} [on] that {part}",
                                "{dottedtime} [on] that {part}")
                        .means(m -> new AtTime(
                                m.has("date.day")
                                        ? m.meaning("date.day")
                                        : new Offset(0, Granularity.DAY, Anchor.NARRATIVE),
                                DayParts.inPart(time(m), m.get("part", String.class))))
                        .gives(
                                "1980-05-18T08:32",
                                "at [8:32 on the morning of May 18, 1980]",
                                "at [8.32 on the morning of 18 May 1980]")
                        .gives("2019-05-03T22:00", "He came on May 3, 2019 and left at [ten o'clock that night]."),
                Rule.of("clock and part of a day", TIME, "this {part} [at|around|about] {clock}", "{clock} this {part}")
                        .means(m -> DayParts.at(
                                DayParts.inPart(((AtTime) m.meaning("clock")).time(), m.get("part", String.class)),
                                0,
                                Anchor.PUBLICATION))
                        .gives(
                                "2024-05-15T19:00",
                                "this evening at 7 p.m.",
                                "7 p.m. this evening",
                                "[7:00 this evening]"),
                Rule.of(
                                "hour tonight",
                                TIME,
                                "at|by|around|about|until|from|after|before|since [half] {hourname} (tonight ^ this {part})")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start() + 1, m.end(), DayParts.at(hourIn(m), 0, Anchor.PUBLICATION))))
                        .gives("2024-05-15T20:00", "They dine at [8 tonight].")
                        .gives("2024-05-15T20:30", "They dine at [half eight tonight].")
                        .gives("2024-05-15T06:00", "at [six this morning]"),
                Rule.of(
                                "hour that morning",
                                TIME,
                                "at|by|around|about|until|from|after|before|since [half] {hourname} that {part}")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start() + 1, m.end(), DayParts.at(hourIn(m), 0, Anchor.NARRATIVE))))
                        .gives("2019-05-03T06:00", "He came on May 3, 2019, and rose at [six that morning]."),
                Rule.of("clock tonight", TIME, "{clock} tonight", "tonight|tonite [,] at|@|around|about|from {clock}")
                        .means(m -> DayParts.at(
                                DayParts.inPart(((AtTime) m.meaning("clock")).time(), "NI"), 0, Anchor.PUBLICATION))
                        .gives("2024-05-15T20:00", "8 o'clock tonight", "8 p.m. tonight", "live [tonite @ 8pm]")
                        .gives("2024-05-15T20:30", "tonight at half past 8"),
                Rule.of("hour of a part of a day", TIME, "{date.day} {part} [,] " + AT + " {hourname}")
                        .means(m -> new AtTime(m.meaning("date.day"), hourIn(m)))
                        .gives("2024-05-13T09:00", "Monday morning at 9", "Monday morning at around 9"),
                Rule.of("hour of today", TIME, "{date.day} [,|-] " + AT + " {hourname}")
                        .means(m -> isClock(m) ? new AtTime(m.meaning("date.day"), hour(m)) : null)
                        .gives("2024-05-16T09:00", "Can we meet [tomorrow at 9]?")
                        .gives(
                                "2024-05-17T02:00",
                                "We will meet on [Friday at 2].",
                                "We meet on [Friday at 2] to talk.",
                                "On [Friday at 2] she will sing.")
                        .gives("2024-05-14", "They closed [yesterday] at 9 cents.")
                        .gives("2024-05-13", "The share closed [Monday] at 9."),
                Rule.of("hour before its day", TIME, "at [half] {hourname} [on] {date.day} [{part}]")
                        .meansParts(m -> Prices.isOne(m)
                                ? null
                                : List.of(new Rule.Part(
                                        m.start() + 1,
                                        m.end(),
                                        new AtTime(m.meaning("date.day"), m.has("part") ? hourIn(m) : hour(m)))))
                        .gives("2024-05-16T09:00", "The call is at [9 tomorrow].")
                        .gives("2024-05-16T21:00", "The call is at [9 tomorrow evening].")
                        .gives("2024-05-17T07:30", "The call is at [half seven on Friday].")
                        .gives("2024-05-13", "It closed at 9 on [Monday]."),
                Rule.of("hour of this part of a day", TIME, "(this {part} ^ tonight) " + AT + " {hourname}")
                        .means(m -> DayParts.at(hourIn(m), 0, Anchor.PUBLICATION))
                        .gives("2024-05-15T20:00", "tonight at 8", "tonight around 8"));
    }

    private static String time(Match m) {
        return m.has("clock")
                ? ((AtTime) m.meaning("clock")).time()
                : Clock.clock(m.number("dottedtime") / 100, m.number("dottedtime") % 100);
    }

    private static String hour(Match m) {
        return Clock.clock(m.number("hourname"), minute(m));
    }

    /** "tomorrow at 9", where the clause ends. */
    private static boolean isClock(Match m) {
        Token after = m.phrases().token(m.end());
        boolean ends = after == null
                || after.kind() == Token.Kind.OTHER && ".,;?!)".contains(after.word())
                || after.is("and")
                || after.is("in")
                || after.is("at")
                || SPEAKERS.contains(after.word());
        return (ends || isBeforeVerb(m)) && !Prices.isOne(m);
    }

    /** "on Friday at 5 to discuss it". */
    private static boolean isBeforeVerb(Match m) {
        Token next = m.phrases().token(m.end() + 1);
        return Numbers.isWord(m.phrases(), m.end(), "to") && next != null && next.kind() == Token.Kind.WORD;
    }

    private static int minute(Match m) {
        return m.phrases().token(m.startOf("hourname", 0) - 1).is("half") ? 30 : 0;
    }

    private static String hourIn(Match m) {
        return DayParts.inPart(
                Clock.clock(m.number("hourname"), minute(m)), m.has("part") ? m.get("part", String.class) : "NI");
    }
}
