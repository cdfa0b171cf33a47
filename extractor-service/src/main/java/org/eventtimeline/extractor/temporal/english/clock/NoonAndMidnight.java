package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.PersonTitles;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** The two clock times that have a name, and those told from them: "midnight GMT", "a quarter to noon". */
final class NoonAndMidnight {
    /** In minutes. */
    private static final int NOON = 12 * 60;

    private static final Set<String> BEFORE_DAY = Set.of("after", "past", "since");
    private static final Set<String> JOINTS = Set.of("and", "to", "until", "till", "-");

    private NoonAndMidnight() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("noon", CLOCK, "[(12 [_: _00] ^ twelve)] noon " + Clock.ZONE, "midday")
                        .means(m -> isTitle(m) || PersonTitles.standBefore(m) ? null : Clock.at(m, "12:00"))
                        .givesNothing("The Noon Club met.", "Ms Noon met Mr Knight.")
                        .gives("2024-05-15T12:00", "noon", "12 noon", "12:00 noon", "twelve noon", "midday")
                        .gives("2024-05-15T12:00-05:00", "noon EST"),
                Rule.of("high noon", Rule.NOTHING, "high noon").givesNothing("the film High Noon"),
                Rule.of("at high noon", CLOCK, "at|by|until|before|after high noon")
                        .meansParts(m -> m.phrases().token(m.end() - 1).capitalised()
                                ? null
                                : List.of(new Rule.Part(m.start() + 1, m.end(), Clock.at(m, "12:00"))))
                        .gives("2024-05-15T12:00", "They met at [high noon]."),
                Rule.of("midnight", CLOCK, "[(12 [_: _00] ^ twelve)] midnight " + Clock.ZONE)
                        .means(m -> isTitle(m) ? null : Clock.at(m, beginsDay(m) ? "00:00" : "24:00"))
                        .gives("2024-05-12T00:00", "It burned just after [midnight on Sunday].")
                        .gives("2024-05-14T24:00", "It burned shortly before [midnight].")
                        .gives("2024-05-15T00:00", "It has burned since [midnight].")
                        .givesNothing("They saw Midnight Cowboy.", "Midnight's Children is long.")
                        .gives("2024-05-15T24:00", "midnight", "They will dance until [midnight].")
                        .gives("2024-05-15T24:00Z", "midnight GMT"),
                Rule.of(
                                "past or to noon",
                                CLOCK,
                                "half past noon|midnight",
                                "[a] quarter past|to noon|midnight",
                                "{number} minutes past|to|before|after noon|midnight",
                                "{number} past|to noon|midnight",
                                "half an hour before|after noon|midnight")
                        .means(m -> isRange(m)
                                ? null
                                : SpokenTimes.at(
                                        m,
                                        (m.phrases().token(m.end() - 1).is("noon") ? NOON : 0)
                                                + SpokenTimes.minutes(m)))
                        .gives("2024-05-15T11:45", "at [a quarter to noon]")
                        .gives("2024-05-15T00:30", "half past midnight", "half an hour after midnight")
                        .gives("2024-05-15T00:10", "He rang at [ten past midnight].")
                        .gives("2024-05-15T24:00", "It opens ten to [midnight].")
                        .gives("2024-05-15T23:40", "20 minutes to midnight", "20 minutes before midnight"));
    }

    /** "just after midnight on Sunday", "between midnight and 4am", but not "at midnight on Sunday". */
    private static boolean beginsDay(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token joint = m.phrases().token(m.end());
        Token until = m.phrases().token(m.end() + 1);
        return before != null && BEFORE_DAY.contains(before.word())
                || joint != null && JOINTS.contains(joint.word()) && until != null && until.kind() == Token.Kind.NUMBER;
    }

    /** "open ten to midnight", "from 8 to noon": hours, unlike "at five to midnight". */
    private static boolean isRange(Match m) {
        return m.has("number")
                && !m.phrases().token(m.endOf("number", 0)).is("minutes")
                && !Numbers.isWord(m.phrases(), m.start() - 1, "at")
                && !m.phrases().token(m.endOf("number", 0)).is("past");
    }

    /** "Midnight Cowboy", "Midnight's Children". */
    private static boolean isTitle(Match m) {
        Token own = m.phrases().token(m.end());
        Token next = own != null && own.is("'s") ? m.phrases().token(m.end() + 1) : own;
        return m.phrases().token(m.start()).capitalised()
                && next != null
                && next.kind() == Token.Kind.WORD
                && next.capitalised()
                && !Words.WEEKDAYS.containsKey(next.word())
                && !Words.MONTHS.containsKey(next.word());
    }
}
