package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnDayOfMonth;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Parts of the day: "Friday morning", "last night", "at dawn", "6:30 last Friday night". */
public final class DayParts {
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("morning", "MO"),
            Map.entry("lunchtime", "MI"),
            Map.entry("afternoon", "AF"),
            Map.entry("arvo", "AF"),
            Map.entry("evening", "EV"),
            Map.entry("night", "NI"),
            Map.entry("nite", "NI"),
            Map.entry("dawn", "MO"),
            Map.entry("dusk", "EV"),
            Map.entry("sunrise", "MO"),
            Map.entry("sunset", "EV"),
            Map.entry("nightfall", "EV"),
            Map.entry("daybreak", "MO"));

    /** Those that are moments, at which and before which things happen. */
    static final String MOMENTS = "dawn|dusk|sunrise|sunset|daybreak|nightfall";

    private DayParts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "part of a day",
                                TIME,
                                "[early|late [on]] {date.day} {part}",
                                "first thing [on] {date.day} [{part}]",
                                "{date.day} [early|late] [in] [the] [early|late] {part}")
                        .means(m ->
                                new AtTime(m.meaning("date.day"), m.has("part") ? m.get("part", String.class) : "MO"))
                        .gives("2024-05-16TMO", "It will open [first thing tomorrow].")
                        .gives("2024-05-14TAF", "yesterday afternoon")
                        .gives("2024-05-14TNI", "It burned [late on Tuesday night].")
                        .gives("2024-05-10TMI", "They met on [Friday lunchtime].")
                        .gives("2024-05-10TMO", "last Friday morning", "They left [last Friday early in the morning]."),
                Rule.of("part of a day of the month", TIME, "[the] {part} of the {ordinal}")
                        .means(m -> m.number("ordinal") > 31
                                ? null
                                : new AtTime(new OnDayOfMonth(m.number("ordinal")), m.get("part", String.class)))
                        .gives("2024-05-03TEV", "the evening of the 3rd"),
                Rule.of("dawn of a day", TIME, "at|before|after|until|since|by|from " + MOMENTS + " [on] {date.day}")
                        .meansParts(m -> dawn(m, m.meaning("date.day")))
                        .gives("2024-05-05TEV", "at [dusk on 5 May]")
                        .gives("2024-05-03TMO", "at [dawn on the 3rd]"),
                Rule.of(
                                "dawn of the next day",
                                TIME,
                                "at|before|after|until|since|by|from " + MOMENTS + " [on] the next|following|same day")
                        .meansParts(m -> dawn(m, day(m)))
                        .gives("2019-05-04TMO", "It opened on May 3, 2019 and burned at [dawn the next day]."),
                Rule.of(
                                "part of yesterday",
                                TIME,
                                "[the] [early|mid|late] {part} of|on {date.day}",
                                "mid {part} {date.day}")
                        .means(m -> new AtTime(m.meaning("date.day"), m.get("part", String.class)))
                        .gives("2024-05-13TMO", "It burned [mid-morning Monday].")
                        .gives("2024-05-03TMO", "the morning of May 3", "By [mid-morning on May 3] it was over."),
                Rule.of(
                                "part of the next day",
                                TIME,
                                "[the] [early|mid|late] {part} of (the next|following|same|previous day ^ that [same] day)")
                        .means(m -> new AtTime(day(m), m.get("part", String.class)))
                        .gives(
                                "2019-05-03TEV",
                                "He came on May 3, 2019 and left on [the evening of the same day].",
                                "He came on May 3, 2019 and left on [the evening of that day].")
                        .gives("2019-05-04TMO", "He came on May 3, 2019 and left on [the morning of the next day]."),
                Rule.of(
                                "early hours",
                                TIME,
                                "[the] early|small|wee|predawn hours of {date.day} [morning]",
                                "[the] pre dawn hours of {date.day}",
                                "[the] [early|late|small] {part} hours of {date.day}")
                        .means(m ->
                                new AtTime(m.meaning("date.day"), m.has("part") ? m.get("part", String.class) : "MO"))
                        .gives(
                                "2024-05-12TMO",
                                "in [the early hours of Sunday]",
                                "in [the early hours of Sunday morning]",
                                "in [the early morning hours of Sunday]",
                                "in [the pre-dawn hours of Sunday]"),
                Rule.of("overnight on a day", TIME, "overnight [on] {date.day}")
                        .means(m -> new AtTime(m.meaning("date.day"), "NI"))
                        .gives("2024-05-12TNI", "It snowed [overnight on Sunday]."));
    }

    /** The parts of the day as TIMEX3 writes them, by their words. */
    public static Map<String, String> parts() {
        return PARTS;
    }

    static Meaning at(String time, int days, Anchor anchor) {
        return new AtTime(new Offset(days, Granularity.DAY, anchor), time);
    }

    /** The part of that day behind the preposition with which the match begins: "at [dusk on 5 May]". */
    private static List<Rule.Part> dawn(Match m, Meaning day) {
        String part = PARTS.get(m.phrases().token(m.start() + 1).word());
        return List.of(new Rule.Part(m.start() + 1, m.end(), new AtTime(day, part)));
    }

    /** The day in the narrative that ends the match: "the next day", "the same day". */
    static Offset day(Match m) {
        boolean before = m.phrases().token(m.end() - 1).is("before");
        int days = switch (m.phrases().token(m.end() - 2).word()) {
            case "same", "that" -> 0;
            case "previous" -> -1;
            default -> before ? -1 : 1;
        };
        return new Offset(days, Granularity.DAY, Anchor.NARRATIVE);
    }

    /** "6:30" of an evening is 18:30. */
    public static String inPart(String clock, String part) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean afternoon = hour < 12 && !part.equals("MO") && !(part.equals("NI") && hour < 5);
        return afternoon ? Dates.two(hour + 12) + clock.substring(2) : clock;
    }
}
