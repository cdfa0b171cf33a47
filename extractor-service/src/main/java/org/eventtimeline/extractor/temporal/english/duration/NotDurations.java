package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.grammar.Rule.NOTHING;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** What looks like a length of time and is none: ages, names, "the minutes of the meeting", "a day job". */
final class NotDurations {
    private static final Set<String> TINY = Words.set(
            "amount amounts quantity quantities fraction fractions particle particles detail details trace traces");
    private static final Set<String> BY_DAY = Words.set(
            "trip trips bag pass care centre center shift shifts school schools return returns job jobs labourer "
                    + "labourers laborer laborers nursery trader traders tripper trippers");
    private static final Set<String> TELLERS = Words.set(
            ", the an he she it they we i you my his her its our their this that some when while as after during "
                    + "on at");
    private static final Set<String> SCORED =
            Words.set("scored hit made struck smashed completed slammed notched scoring hitting unbeaten");

    private NotDurations() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "named after its length",
                                NOTHING,
                                "[the] {quantity} Day|Days|Year|Years [_'|_'s] War",
                                "[the] minutes of the|a|its|their|last")
                        .givesNothing("the Six Day War", "the Hundred Years' War", "the minutes of the meeting"),
                Rule.of(
                                "in a manner of speaking",
                                NOTHING,
                                "call|calls|called it a day|night",
                                "one of these|those days",
                                "9|nine to 5|five day|days",
                                "as many {unit}")
                        .givesNothing("They called it a day.", "One of these days it will break.")
                        .givesNothing("They work a 9-to-5 day.")
                        .givesNothing("It was the third fire in as many weeks."),
                Rule.of("all through a unit", NOTHING, "[a|the|all] {unit} round")
                        .givesNothing("a year-round resort", "It is open all year round."),
                Rule.of("asking to wait", NOTHING, "(wait ^ hang on ^ hold on ^ just) a second|minute|moment")
                        .givesNothing("Hang on a minute.", "Just a second!"),
                Rule.of("asking how long", NOTHING, "how many|few {unit}").givesNothing("How many days are left?"),
                Rule.of(
                                "age",
                                NOTHING,
                                "[the|a|this|some|nearly|almost|about|around|over|roughly|just] {quantity} {unit} old [_s]",
                                "[the] {quantity} {unit} olds",
                                "aged [about|between] {quantity} [to|and|or|- {quantity}] {unit}")
                        .givesNothing(
                                "Two 9 year olds sang.",
                                "the two-year-old boy",
                                "He is 55 years old.",
                                "She is nearly 40 years old.")
                        .givesNothing("babies aged 3 months", "men aged 18 to 30 years"),
                Rule.of(
                                "named after a unit",
                                NOTHING,
                                "light {unit}",
                                "[a|the] quarter final|finals|finalist|pound|pounder|mile|turn|point")
                        .givesNothing(
                                "It is light years ahead.",
                                "a zero-hours contract",
                                "a quarter-final",
                                "It rose a quarter point."));
    }

    /** Whether a number and a unit tell no length. */
    static boolean isOne(Match m) {
        return m.get("quantity", Quantity.class).equals(Quantity.of(0))
                || isSomeDay(m)
                || m.phrases().token(m.start()).is("some") && !Unit.isPlural(m)
                || isCalendarYear(m)
                || isMinute(m)
                || isCricket(m)
                || isMoney(m);
    }

    /** "followed with $24 billion hours later". */
    private static boolean isMoney(Match m) {
        return Numbers.isWord(m.phrases(), m.start() - 1, "$");
    }

    /** "one day in 2017", "One day the king rode out": nobody says which. */
    private static boolean isSomeDay(Match m) {
        Token after = m.phrases().token(m.end());
        return m.phrases().token(m.start()).is("one")
                && m.phrases().token(m.end() - 1).is("day")
                && (isWord(m, "in")
                        || isWord(m, "last")
                        || m.opensSentence() && after != null && TELLERS.contains(after.word()));
    }

    /** "changed to a calendar year": the kind of year. */
    private static boolean isCalendarYear(Match m) {
        return Numbers.isWord(m.phrases(), m.startOf("unit", 0) - 1, "calendar")
                && m.get("unit", Unit.class) == Unit.YEAR
                && !Unit.isPlural(m);
    }

    /** "a minute amount": tiny; "a day job": by day. */
    private static boolean isMinute(Match m) {
        Token after = m.phrases().token(m.end());
        Token unit = m.phrases().token(m.end() - 1);
        return after != null
                && (unit.is("minute") && TINY.contains(after.word())
                        || unit.is("day") && m.phrases().token(m.start()).is("a") && BY_DAY.contains(after.word()));
    }

    /** "scored a century": a hundred runs. */
    static boolean isCricket(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return m.get("unit", Unit.class) == Unit.CENTURY && before != null && SCORED.contains(before.word());
    }

    private static boolean isWord(Match m, String word) {
        return Numbers.isWord(m.phrases(), m.end(), word);
    }
}
