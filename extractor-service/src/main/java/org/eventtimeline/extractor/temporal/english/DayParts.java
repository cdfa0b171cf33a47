package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.TIME;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnDayOfMonth;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Parts of the day: "Friday morning", "last night", "at dawn", "6:30 last Friday night". */
final class DayParts {
    private static final Map<String, String> PARTS = Map.of(
            "morning",
            "MO",
            "afternoon",
            "AF",
            "evening",
            "EV",
            "night",
            "NI",
            "dawn",
            "MO",
            "dusk",
            "EV",
            "sunrise",
            "MO",
            "sunset",
            "EV");

    private static final Set<String> AFTER_ADVERBS = Words.set("in on at and as after but by to from when while");

    private DayParts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("clock, day and part", TIME, "{clock} [on] {date.day} {part}")
                        .means(m -> new AtTime(
                                m.meaning("date.day"),
                                inPart(((AtTime) m.meaning("clock")).time(), m.get("part", String.class))))
                        .gives("2024-05-10T18:30", "6:30 last Friday night"),
                Rule.of(
                                "clock in a part of a day",
                                TIME,
                                "{clock} [on|in] the {part} of {date.day}",
                                "{clock} [on] that {part}")
                        .means(m -> new AtTime(
                                m.has("date.day")
                                        ? m.meaning("date.day")
                                        : new Offset(0, Granularity.DAY, Anchor.NARRATIVE),
                                inPart(((AtTime) m.meaning("clock")).time(), m.get("part", String.class))))
                        .gives("1980-05-18T08:32", "at [8:32 on the morning of May 18, 1980]")
                        .gives("2019-05-03T22:00", "He came on May 3, 2019 and left at [ten o'clock that night]."),
                Rule.of("the next or previous part of a day", TIME, "the next|following|previous|preceding {part}")
                        .means(m -> at(
                                m.get("part", String.class),
                                isNext(m.phrases().token(m.start() + 1).word()) ? 1 : -1,
                                Anchor.NARRATIVE))
                        .gives("2019-05-04TMO", "He came on May 3, 2019 and left [the next morning]."),
                Rule.of(
                                "part of a day",
                                TIME,
                                "[early|late] {date.day} {part}",
                                "{date.day} [in] [the] [early|late] {part}")
                        .means(m -> new AtTime(m.meaning("date.day"), m.get("part", String.class)))
                        .gives("2024-05-14TAF", "yesterday afternoon")
                        .gives("2024-05-10TMO", "last Friday morning"),
                Rule.of("clock and part of a day", TIME, "this {part} [at|around|about] {clock}", "{clock} this {part}")
                        .means(m ->
                                ((AtTime) m.meaning("clock")).on(new Offset(0, Granularity.DAY, Anchor.PUBLICATION)))
                        .gives("2024-05-15T19:00", "this evening at 7 p.m.", "7 p.m. this evening"),
                Rule.of("clock tonight", TIME, "{clock} tonight")
                        .means(m -> at(inPart(((AtTime) m.meaning("clock")).time(), "NI"), 0, Anchor.PUBLICATION))
                        .gives("2024-05-15T20:00", "8 o'clock tonight", "8 p.m. tonight"),
                Rule.of("hour of a part of a day", TIME, "{date.day} {part} at {hourname}")
                        .means(m -> new AtTime(m.meaning("date.day"), hourIn(m)))
                        .gives("2024-05-13T09:00", "Monday morning at 9"),
                Rule.of("hour of today", TIME, "today|tomorrow|yesterday at {hourname}")
                        .means(m -> isClock(m)
                                ? new AtTime(
                                        new Offset(
                                                days(m.phrases()
                                                        .token(m.start())
                                                        .word()),
                                                Granularity.DAY,
                                                Anchor.PUBLICATION),
                                        Clock.clock(m.number("hourname"), 0))
                                : null)
                        .gives("2024-05-16T09:00", "Can we meet [tomorrow at 9]?")
                        .gives("2024-05-14", "They closed [yesterday] at 9 cents."),
                Rule.of("hour of this part of a day", TIME, "this {part} at {hourname}", "tonight at {hourname}")
                        .means(m -> at(hourIn(m), 0, Anchor.PUBLICATION))
                        .gives("2024-05-15T20:00", "tonight at 8"),
                Rule.of("part of a day of the month", TIME, "{part} of the {ordinal}")
                        .means(m -> m.number("ordinal") > 31
                                ? null
                                : new AtTime(new OnDayOfMonth(m.number("ordinal")), m.get("part", String.class)))
                        .gives("2024-05-03TEV", "the [evening of the 3rd]"),
                Rule.of("at dawn", TIME, "at|before|after|until|since|by|from dawn|dusk|sunrise|sunset")
                        .meansParts(m -> isOfMore(m)
                                ? null
                                : List.of(new Rule.Part(
                                        m.start() + 1,
                                        m.end(),
                                        at(
                                                PARTS.get(m.phrases()
                                                        .token(m.start() + 1)
                                                        .word()),
                                                0,
                                                Anchor.NARRATIVE))))
                        .gives("2024-05-15TMO", "They left at [dawn].")
                        .givesNothing("since the dawn of history", "at dawn of reason"),
                Rule.of(
                                "dawn of a day",
                                TIME,
                                "at|before|after|until|since|by|from dawn|dusk|sunrise|sunset [on] {date.day}")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.start() + 1,
                                m.end(),
                                new AtTime(
                                        m.meaning("date.day"),
                                        PARTS.get(
                                                m.phrases().token(m.start() + 1).word())))))
                        .gives("2024-05-05TEV", "at [dusk on 5 May]")
                        .gives("2024-05-03TMO", "at [dawn on the 3rd]"),
                Rule.of(
                                "dawn of the next day",
                                TIME,
                                "at|before|after|until|since|by|from dawn|dusk|sunrise|sunset [on] the next|following|same day")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.start() + 1,
                                m.end(),
                                new AtTime(
                                        day(m),
                                        PARTS.get(
                                                m.phrases().token(m.start() + 1).word())))))
                        .gives("2019-05-04TMO", "It opened on May 3, 2019 and burned at [dawn the next day]."),
                Rule.of("part of yesterday", TIME, "[the] {part} of {date.day}", "mid {part} {date.day}")
                        .means(m -> new AtTime(m.meaning("date.day"), m.get("part", String.class)))
                        .gives("2024-05-03TMO", "the morning of May 3"),
                Rule.of("mid afternoon", TIME, "mid morning|afternoon", "midmorning|midafternoon")
                        .means(m -> at(
                                m.phrases().token(m.end() - 1).word().endsWith("morning") ? "MO" : "AF",
                                0,
                                Anchor.NARRATIVE))
                        .gives("2024-05-15TAF", "By [mid afternoon] it was over.", "in [mid-afternoon]"),
                Rule.of("early hours", TIME, "[the] early|small hours of {date.day}")
                        .means(m -> new AtTime(m.meaning("date.day"), "MO"))
                        .gives("2024-05-12TMO", "in [the early hours of Sunday]"),
                Rule.of("this morning", TIME, "[early|late|earlier|later] this {part}", "tonight", "later tonight")
                        .means(m -> at(m.has("part") ? m.get("part", String.class) : "NI", 0, Anchor.PUBLICATION))
                        .gives("2024-05-15TMO", "this morning")
                        .gives("2024-05-15TNI", "tonight"),
                Rule.of("last night", TIME, "[late] last night|evening", "overnight last night")
                        .means(m ->
                                at(m.phrases().token(m.end() - 1).is("night") ? "NI" : "EV", -1, Anchor.PUBLICATION))
                        .gives("2024-05-14TNI", "last night"),
                Rule.of("that morning", TIME, "[early|late|earlier|later] that {part}", "the same {part}")
                        .means(m -> at(m.get("part", String.class), 0, Anchor.NARRATIVE))
                        .gives(
                                "2019-05-03TEV",
                                "He came on May 3, 2019 and left [that evening].",
                                "He came on May 3, 2019 and left [the same evening]."),
                Rule.of("in the morning", TIME, "in the morning|afternoon|evening")
                        .meansParts(m -> isOfMore(m)
                                ? null
                                : List.of(new Rule.Part(
                                        m.start() + 1,
                                        m.end(),
                                        at(
                                                PARTS.get(m.phrases()
                                                        .token(m.end() - 1)
                                                        .word()),
                                                0,
                                                Anchor.NARRATIVE))))
                        .gives("2019-05-03TMO", "On May 3, 2019 they came in [the morning]."),
                Rule.of("overnight", TIME, "overnight")
                        .means(m -> isAdverb(m) ? at("NI", 0, Anchor.NARRATIVE) : null)
                        .gives("2024-05-15TNI", "It snowed [overnight].")
                        .givesNothing("the overnight train"));
    }

    private static int days(String word) {
        return word.equals("tomorrow") ? 1 : word.equals("yesterday") ? -1 : 0;
    }

    /** "tomorrow at 9", where the clause ends. */
    private static boolean isClock(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null
                || after.kind() == Token.Kind.OTHER && ".,;?!)".contains(after.word())
                || after.is("and")
                || after.is("in")
                || after.is("at");
    }

    static Map<String, String> parts() {
        return PARTS;
    }

    /** "snowed overnight", but not "the overnight train". */
    private static boolean isAdverb(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null
                || after.kind() == Token.Kind.OTHER && !after.is("-")
                || AFTER_ADVERBS.contains(after.word());
    }

    private static Meaning at(String time, int days, Anchor anchor) {
        return new AtTime(new Offset(days, Granularity.DAY, anchor), time);
    }

    private static String hourIn(Match m) {
        return inPart(Dates.two(m.number("hourname")) + ":00", m.has("part") ? m.get("part", String.class) : "NI");
    }

    /** The day in the narrative that ends the match: "the next day", "the same day". */
    static Offset day(Match m) {
        int days = m.phrases().token(m.end() - 2).is("same") ? 0 : 1;
        return new Offset(days, Granularity.DAY, Anchor.NARRATIVE);
    }

    /** "the dawn of history". */
    private static boolean isOfMore(Match m) {
        return Numbers.isWord(m.phrases(), m.end(), "of");
    }

    private static boolean isNext(String word) {
        return word.equals("next") || word.equals("following");
    }

    /** "6:30" of an evening is 18:30. */
    static String inPart(String clock, String part) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean afternoon = hour < 12 && !part.equals("MO") && !(part.equals("NI") && hour < 5);
        return afternoon ? Dates.two(hour + 12) + clock.substring(2) : clock;
    }
}
