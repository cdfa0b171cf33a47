package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Clock times with a point or nothing between hours and minutes: "at 7.30", "0612 GMT". */
final class PointedTimes {
    /** Characters of "06.12". */
    private static final int POINTED = 5;

    private static final int NOON = 12;
    private static final int QUARTER = 15;
    private static final int FIVE_MINUTES = 5;

    private PointedTimes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "24-hour clock with a point or none",
                                CLOCK,
                                "at|from|by|until|before|after|departs|departing|arrives|arriving [about|around] ({dottedtime} ^ {clock4}) [({zone} ^ hours|hrs|h [{zone}])]")
                        .meansParts(PointedTimes::pointed)
                        .gives(
                                "2024-05-15T06:12",
                                "The first train left at [06.12].",
                                "The first train left at [0612].",
                                "The first train left at [0612 hours].",
                                "It departs [0612].")
                        .gives("2024-05-15T06:12Z", "The first train left at [0612 GMT].", "It left at [0612 hrs GMT].")
                        .gives(
                                "2024-05-15T07:30",
                                "The doors were opened at [7.30].",
                                "At [7.30] the doors were opened.",
                                "At about [7.30] they left.")
                        .gives("2024-05-15T19:30", "The meeting was opened at [19.30].")
                        .givesNothing(
                                "It closed at 12.50.",
                                "It stood at 0.45.",
                                "It fell by 7.30.",
                                "It came in at 7.30 metres."),
                Rule.of("from four digits to four digits", RANGE, "{clock4} -|to|until {clock4} [hours|hrs|h]")
                        .meansParts(m -> isNought(m, m.start()) || hasUnit(m) ? List.of(time(m, 0), time(m, 1)) : null)
                        .gives("2024-05-15T17:00", "Open 0900-[1700].", "It lasted from 0900 to [1700 hrs].")
                        .gives("1700", "from 1600 to [1700]"),
                Rule.of(
                                "four digits",
                                CLOCK,
                                "({clock4} ^ {dottedtime}) ({zone} ^ hours|hrs|h [{zone}] ^ local [time])")
                        .means(m -> Clock.at(m, Clock.clock(fourDigits(m) / 100, fourDigits(m) % 100)))
                        .gives("2024-05-15T14:30", "1430 hours", "14.30 hours", "1430 h")
                        .gives("2024-05-15T14:30Z", "1430 GMT", "1430 hrs GMT"));
    }

    /** "06.12", "0612": with a nought before the hour, which no price has; "19.30", where nothing is traded. */
    private static List<Rule.Part> pointed(Match m) {
        int start = m.startOf(m.has("clock4") ? "clock4" : "dottedtime", 0);
        Token digits = m.phrases().token(start);
        int time = fourDigits(m);
        boolean full = digits.length() == POINTED || m.has("clock4");
        boolean nought = full && isNought(m, start);
        boolean unit = m.end() > start + 1;
        return nought || unit || m.has("dottedtime") && isHourAndMinutes(m, time)
                ? List.of(new Rule.Part(start, m.end(), Clock.at(m, Clock.clock(time / 100, time % 100))))
                : null;
    }

    private static Rule.Part time(Match m, int n) {
        int time = m.number("clock4", n);
        int end = n == 0 ? m.endOf("clock4", 0) : m.end();
        return new Rule.Part(m.startOf("clock4", n), end, Clock.at(m, Clock.clock(time / 100, time % 100)));
    }

    private static boolean hasUnit(Match m) {
        return m.end() > m.endOf("clock4", 1);
    }

    /** "06.12", "0612", but not "1700". */
    private static boolean isNought(Match m, int at) {
        return m.phrases().token(at).word().startsWith("0");
    }

    /** "at 19.30", "at 7.30.", where nothing is traded. */
    private static boolean isHourAndMinutes(Match m, int time) {
        boolean evening = time / 100 > NOON && time % 100 % QUARTER == 0;
        boolean hour = time >= 100
                && time % 100 % FIVE_MINUTES == 0
                && Numbers.isWord(m.phrases(), m.start(), "at")
                && BareHours.end(m);
        return (evening || hour) && !Prices.isOne(m);
    }

    private static int fourDigits(Match m) {
        return m.number(m.has("clock4") ? "clock4" : "dottedtime");
    }
}
