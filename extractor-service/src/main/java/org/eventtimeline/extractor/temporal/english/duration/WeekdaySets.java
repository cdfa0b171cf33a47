package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Weekdays that come again: "every Monday", "Sundays", "every other Tuesday", "Friday nights". */
final class WeekdaySets {
    private static final String PLURALS = "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays";

    /** The days that come again, in the plural. */
    static final String DAYS = PLURALS + "|weekdays|weekends";

    /** What is so on the same days of every week. */
    private static final Set<String> OPEN = Words.set("open opens daily day hours times available except staffed");

    private static final Set<String> WORKING = Words.set("operates operated runs ran works worked");

    private static final Set<String> BEFORE_HOURS = Set.of(",", "from", "between", "at", "(");

    /** Letters of a weekday in short. */
    private static final int IN_SHORT = 4;

    private WeekdaySets() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("every weekday", SET, "every|each {weekday} [{part}]")
                        .means(m -> Sets.set("XXXX-WXX-" + m.number("weekday") + part(m)))
                        .gives("XXXX-WXX-1", "every Monday")
                        .gives("XXXX-WXX-1TMO", "every Monday morning"),
                Rule.of("every one of two weekdays", RANGE, "every|each {weekday} and|or {weekday}")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start(), m.endOf("weekday", 0), weekday(m, 0)),
                                new Rule.Part(m.startOf("weekday", 1), m.end(), weekday(m, 1))))
                        .gives("XXXX-WXX-7", "It opens every Saturday and [Sunday]."),
                Rule.of("from weekday to weekday", RANGE, "{weekday} to|through|thru|- {weekday}")
                        .meansParts(m -> isHabit(m)
                                ? List.of(
                                        new Rule.Part(m.start(), m.endOf("weekday", 0), weekday(m, 0)),
                                        new Rule.Part(m.startOf("weekday", 1), m.end(), weekday(m, 1)))
                                : null)
                        .gives(
                                "XXXX-WXX-5",
                                "The shop is open Monday to [Friday].",
                                "Open Mon-[Fri].",
                                "Mon thru [Fri]",
                                "Times: Monday to [Friday].",
                                "It is held every day from Monday to [Friday].")
                        .gives("XXXX-WXX-6", "It runs Tuesday through [Saturday].")
                        .gives("2024-05-17", "It lasted from Monday to [Friday]."),
                Rule.of("two weekdays that are closed", RANGE, "[open|closed|shut] {weekday} and|& {weekday}")
                        .meansParts(m -> areInShort(m) && (m.startOf("weekday", 0) > m.start() || areTimed(m))
                                ? List.of(
                                        new Rule.Part(m.startOf("weekday", 0), m.endOf("weekday", 0), weekday(m, 0)),
                                        new Rule.Part(m.startOf("weekday", 1), m.end(), weekday(m, 1)))
                                : null)
                        .gives("XXXX-WXX-7", "Closed Sat & [Sun].", "Sat & [Sun] 11-3")
                        .gives("2024-05-19", "It will be closed Saturday and [Sunday]."),
                Rule.of("every weekday of that number", SET, "every {ordinal} {weekday} of the month")
                        .means(m -> Sets.set("P1M"))
                        .gives("P1M", "every second Wednesday of the month"),
                Rule.of("every other weekday", SET, "every other {weekday}", "every {ordinal} {weekday}")
                        .means(WeekdaySets::everySoMany)
                        .gives("P2W", "every other Tuesday", "every second Tuesday")
                        .gives("P1M", "every first Tuesday")
                        .gives("P3W", "every 3rd Tuesday"),
                Rule.of("alternate weekdays", SET, "alternate " + PLURALS)
                        .means(m -> Sets.set("P2W"))
                        .gives("P2W", "They meet on [alternate Tuesdays]."),
                Rule.of("most weekdays", SET, "most " + DAYS)
                        .means(m -> plural(m, m.end() - 1, ""))
                        .gives("XXXX-WXX-7", "They play [most Sundays]."),
                Rule.of("weekdays", SET, DAYS)
                        .means(m -> plural(m, m.start(), ""))
                        .gives("XXXX-WXX-WE", "It opens on [weekends].")
                        .gives("XXXX-WXX-WD", "It opens on [weekdays].")
                        .gives("XXXX-WXX-7", "The shop is closed on [Sundays].", "closed on [sundays]"),
                Rule.of("working days", SET, "every|each weekday [{part}]", "every|each working|business day")
                        .means(m -> Sets.set("XXXX-WXX-WD" + part(m)))
                        .gives("XXXX-WXX-WDTMO", "every weekday morning")
                        .gives("XXXX-WXX-WD", "every weekday", "every working day"));
    }

    /** "Every first Tuesday" is that of a month. */
    private static Meaning everySoMany(Match m) {
        int weeks = m.has("ordinal") ? m.number("ordinal") : 2;
        return Sets.set(weeks == 1 ? "P1M" : "P" + weeks + "W");
    }

    /** "Open Monday to Friday", "Monday to Friday, 9 to 5", "Mon-Fri". */
    private static boolean isHabit(Match m) {
        Token last = m.phrases().token(m.start() - 1);
        Token before =
                last != null && (last.is("from") || last.is(":")) ? m.phrases().token(m.start() - 2) : last;
        boolean inShort = m.phrases().token(m.start()).length() <= IN_SHORT;
        return areTimed(m)
                || inShort
                || before != null
                        && (OPEN.contains(before.word()) || before == last && WORKING.contains(before.word()));
    }

    /** Whether hours stand behind the days: "Monday to Friday, 9 to 5". */
    private static boolean areTimed(Match m) {
        Token next = m.phrases().token(m.end());
        Token after =
                next != null && BEFORE_HOURS.contains(next.word()) ? m.phrases().token(m.end() + 1) : next;
        return after != null
                && (after.kind() == Token.Kind.NUMBER || after.kind() == Token.Kind.DECIMAL)
                && after.gap() != Token.Gap.PARAGRAPH;
    }

    private static boolean areInShort(Match m) {
        return m.phrases().token(m.startOf("weekday", 0)).length() <= IN_SHORT
                && m.phrases().token(m.startOf("weekday", 1)).length() <= IN_SHORT;
    }

    private static String part(Match m) {
        return m.has("part") ? "T" + m.get("part", String.class) : "";
    }

    static Meaning weekday(Match m, int n) {
        return Sets.set("XXXX-WXX-" + m.number("weekday", n));
    }

    /** The days that a token names in the plural, at that time. */
    static Meaning plural(Match m, int days, String time) {
        String day = Sets.singular(m.phrases().token(days).word());
        Object code = switch (day) {
            case "weekday" -> "WD";
            case "weekend" -> "WE";
            default -> Words.WEEKDAYS.get(day);
        };
        return Sets.set("XXXX-WXX-" + code + time);
    }
}
