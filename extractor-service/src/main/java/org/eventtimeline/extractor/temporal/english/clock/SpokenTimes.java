package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.clock.Clock.HALF_OF_DAY;
import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Clock times in words: "half past three", "a quarter to noon", "midnight GMT", "ten at night". */
final class SpokenTimes {
    private static final int DAY = 24 * 60;
    private static final int FIVE_MINUTES = 5;
    private static final Set<String> AFTER_TIMES =
            Words.set("on and but in when as yesterday today tomorrow this last the he she they we it i there");

    private static final Map<String, String> HALVES = Map.of("am", "MO", "pm", "AF", "night", "NI");

    private static final String IN_PART = "(in the {part} ^ at night ^ " + HALF_OF_DAY + ")";

    private SpokenTimes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "past or to the hour",
                                CLOCK,
                                "half past {hourname} [" + IN_PART + "]",
                                "[a] quarter past|after|to|till {hourname} [" + IN_PART + "]",
                                "{number} [minutes] past|to {hourname} " + IN_PART)
                        .means(m -> isRange(m) ? null : at(m, 60 * m.number("hourname") + minutes(m)))
                        .gives("2024-05-15T03:30", "at [half past three]")
                        .gives("2024-05-15T04:45", "at [a quarter to five]", "at [quarter till five]")
                        .gives("2024-05-15T04:15", "at [a quarter after four]")
                        .gives("2024-05-15T17:15", "quarter past five in the afternoon", "quarter past 5pm")
                        .gives("2024-05-15T15:20", "20 past 3pm")
                        .gives("2024-05-15T21:15", "quarter past nine at night")
                        .gives("2024-05-15T17:40", "20 minutes to six in the afternoon")
                        .gives("PT20M", "They cut it from [20 minutes] to 12."),
                Rule.of(
                                "minutes past or to the hour",
                                CLOCK,
                                "at|around|by|until {number} [minutes] past|to|till|after {hourname} [" + IN_PART + "]",
                                "at {number} of {hourname}",
                                "it is|was|'s {number} past|to {hourname}",
                                "at|around|by|until {hourname} {number}",
                                "at|around|by|until half {hourname} [" + IN_PART + "]")
                        .meansParts(SpokenTimes::spoken)
                        .gives(
                                "2024-05-15T06:05",
                                "They met at [five past six].",
                                "It was [five past six].",
                                "At [five past six] somebody cried.",
                                "They met at [5 past 6].")
                        .gives("2024-05-15T19:20", "They met at [twenty past seven in the evening].")
                        .gives("2024-05-15T05:55", "They met at [five minutes to six].", "They met at [five of six].")
                        .gives("2024-05-15T03:10", "They met at [ten after three].")
                        .gives("2024-05-15T04:20", "It's [twenty past four].")
                        .gives("2024-05-15T05:15", "They met at [five fifteen].")
                        .gives("2024-05-15T07:35", "They met at [twenty-five to eight].")
                        .gives("2024-05-15T06:30", "They met at [half six].")
                        .gives("2024-05-15T18:30", "They met at [half six in the evening].")
                        .givesNothing("at ten to seven votes", "They stood at 3 to 2.", "at ten of six mills"),
                Rule.of("hour and minutes", CLOCK, "{hourword} {number} " + HALF_OF_DAY)
                        .means(m -> isMinutes(m)
                                ? Clock.at(m, inPart(m, Clock.clock(m.number("hourword"), m.number("number"))))
                                : null)
                        .gives("2024-05-15T19:30", "at [seven thirty pm]"));
    }

    /** "from 7 to 9 p.m.", "open 8 to 9 p.m.": from hour to hour. */
    private static boolean isRange(Match m) {
        return m.has("number")
                && !isWord(m, m.endOf("number", 0), "minutes")
                && (m.number("number") % FIVE_MINUTES != 0 || Numbers.isWord(m.phrases(), m.start() - 1, "from"));
    }

    /** The words behind the preposition, where the clause ends with them. */
    private static List<Rule.Part> spoken(Match m) {
        int first = Numbers.isWord(m.phrases(), m.start(), "it") ? m.start() + 2 : m.start() + 1;
        Token after = m.phrases().token(m.end());
        boolean ends = after == null || after.kind() == Token.Kind.OTHER || AFTER_TIMES.contains(after.word());
        boolean half = isWord(m, first, "half");
        boolean direct = !half && m.startOf("hourname", 0) == first;
        int joint = m.startOf("hourname", 0) - 1;
        boolean past = !half && !direct && isWord(m, joint, "past");
        boolean told = half
                || direct && isMinutes(m)
                || !direct
                        && m.number("number") % FIVE_MINUTES == 0
                        && m.number("number") < 60 / 2
                        && (past || m.phrases().token(first).kind() == Token.Kind.WORD);
        if (!ends && !past || !told) {
            return null;
        }
        int minutes = half ? 30 : direct || isPast(m, joint) ? m.number("number") : -m.number("number");
        int sinceMidnight = Math.floorMod(60 * m.number("hourname") + minutes, DAY);
        String clock = Clock.clock(sinceMidnight / 60, sinceMidnight % 60);
        return List.of(new Rule.Part(first, m.end(), Clock.at(m, inPart(m, clock))));
    }

    /** "five fifteen", both in words. */
    private static boolean isMinutes(Match m) {
        return m.number("number") >= 10
                && m.number("number") < 60
                && m.phrases().token(m.startOf("number", 0)).kind() == Token.Kind.WORD;
    }

    /** So many minutes since midnight, and those past or to it that the match tells; null where it tells none. */
    static Meaning at(Match m, int minutes) {
        int sinceMidnight = Math.floorMod(minutes, DAY);
        String clock = Clock.clock(sinceMidnight / 60, sinceMidnight % 60);
        return minutes(m) == 0 ? null : Clock.at(m, inPart(m, clock));
    }

    /** The time in the part of the day that the match names. */
    static String inPart(Match m, String clock) {
        String last = m.phrases().token(m.end() - 1).word().replace(".", "");
        String part = m.has("part") ? m.get("part", String.class) : HALVES.get(last);
        return part == null ? clock : DayParts.inPart(clock, part);
    }

    /** Those past the hour, or to it where negative; 0 where an hour doesn't have so many. */
    static int minutes(Match m) {
        int at = m.start();
        while (!isPast(m, at) && !isTo(m, at)) {
            at++;
        }
        int minutes = m.has("number") ? m.number("number") % 60 : isWord(m, m.start(), "half") ? 30 : 15;
        return isTo(m, at) ? -minutes : minutes;
    }

    private static boolean isPast(Match m, int at) {
        return isWord(m, at, "past") || isWord(m, at, "after");
    }

    private static boolean isTo(Match m, int at) {
        return isWord(m, at, "to") || isWord(m, at, "till") || isWord(m, at, "before");
    }

    private static boolean isWord(Match m, int at, String word) {
        return m.phrases().token(at).is(word);
    }
}
