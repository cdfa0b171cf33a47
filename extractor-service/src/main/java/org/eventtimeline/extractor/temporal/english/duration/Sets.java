package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.clock.DayParts;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Recurrence;

/** Times that come again: "every two weeks", "every third day", "alternate weeks". */
final class Sets {
    private Sets() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("every unit", SET, "[once|twice|thrice] every|each [other] [single] {unit}")
                        .means(m -> m.get("unit", Unit.class) == Unit.WEEKEND && !hasOther(m)
                                ? set("XXXX-WXX-WE")
                                : every(m, hasOther(m) ? "2" : "1"))
                        .gives("XXXX-WXX-WE", "every weekend")
                        .gives("P1D", "every day", "each day")
                        .gives("P2Y", "every other year")
                        .gives("P1D", "almost [every day]"),
                Rule.of(
                                "so many past seasons",
                                SET,
                                "the past|last|next {number} summers|winters|springs|autumns|falls")
                        .means(m -> set("XXXX-"
                                + Words.SEASONS
                                        .get(singular(
                                                m.phrases().token(m.end() - 1).word()))
                                        .timex3()))
                        .gives("XXXX-SU", "the past three summers"),
                Rule.of(
                                "every so many units",
                                SET,
                                "[once|twice|thrice] every {quantity} [to|or|- {quantity}] {unit}",
                                "every {quantity} h|d")
                        .means(Sets::everySoMany)
                        .gives("P4Y", "every four years", "once every four years")
                        .gives("PT4H", "Take one [every four to six hours].", "Take one [every 4 h].")
                        .gives("P3D", "They were weighed [every 3 d]."),
                Rule.of("every n-th unit", SET, "every {ordinal} {unit}")
                        .means(m -> Unit.isPlural(m) || m.get("unit", Unit.class) == Unit.QUARTER
                                ? null
                                : every(m, String.valueOf(m.number("ordinal"))))
                        .gives("P3D", "It is cleaned [every third day].")
                        .gives("P2Y", "They meet [every second year]."),
                Rule.of(
                                "a day of every month",
                                SET,
                                "[the] ({ordinal} ^ last) ({weekday} ^ day) of|in every|each {unit}",
                                "[the] {ordinal} and|or|& {ordinal} {weekday} of|in every|each|the {unit}",
                                "[the] {ordinal} of every|each {unit}",
                                "[the] ({ordinal} ^ last) {weekday} of|in every|each|the {unit} at {clock}")
                        .means(m -> every(m, "1"))
                        .gives("P1M", "the first Monday of each month", "the 15th of every month")
                        .gives(
                                "P1M",
                                "They meet on [the first and third Monday of the month].",
                                "They meet on [the first Monday of every month at 7pm]."),
                Rule.of(
                                "a day of the month, as a habit",
                                SET,
                                "(meets|opens|gathers|sits ^ is|are held) on "
                                        + "the ({ordinal} ^ last) {weekday} of the month")
                        .meansParts(m -> List.of(new Rule.Part(the(m), m.end(), set("P1M"))))
                        .gives("P1M", "The club meets on [the second Wednesday of the month].")
                        .gives("P1M", "Fairs are held on [the last Sunday of the month].")
                        .gives("2024-05-26", "They will meet on [the last Sunday of the month]."),
                Rule.of("alternate units", SET, "alternate {unit}")
                        .means(m -> Unit.isPlural(m) ? every(m, "2") : null)
                        .gives("P2W", "in [alternate weeks]"),
                Rule.of("most units", SET, "most {unit}")
                        .means(m ->
                                Unit.isPlural(m) && m.get("unit", Unit.class) != Unit.WEEKEND ? every(m, "1") : null)
                        .gives("P1D", "He swims on [most days]."),
                Rule.of("every leap year", SET, "every|each leap year")
                        .means(m -> set("P4Y"))
                        .gives("P4Y", "It is held [every leap year]."),
                Rule.of("every half hour", SET, "every half [an] hour", "every quarter [of an] hour")
                        .means(m -> set(m.phrases().token(m.start() + 1).is("half") ? "PT30M" : "PT15M"))
                        .gives("PT15M", "every quarter of an hour")
                        .gives("PT30M", "every half hour", "every half an hour"),
                Rule.of("now and then", Rule.NOTHING, "[every] now and then|again")
                        .givesNothing("They met every now and then."),
                Rule.of("every part of a day", SET, "every|each {part}", "most mornings|afternoons|evenings|nights")
                        .means(m -> set("XXXX-XX-XXT"
                                + (m.has("part")
                                        ? m.get("part", String.class)
                                        : DayParts.parts()
                                                .get(singular(m.phrases()
                                                        .token(m.end() - 1)
                                                        .word())))))
                        .gives("XXXX-XX-XXTMO", "every morning", "He swims [most mornings]."));
    }

    /** What comes again and again. */
    static Meaning set(String timex3) {
        return new Fixed(new Recurrence(timex3));
    }

    /** Again and again after so many of the unit that the match names. */
    static Meaning every(Match m, String amount) {
        return set(m.get("unit", Unit.class).period(amount));
    }

    /** Where the phrase begins, behind its verb. */
    private static int the(Match m) {
        return (m.has("ordinal") ? m.startOf("ordinal", 0) : m.startOf("weekday", 0) - 1) - 1;
    }

    private static Meaning everySoMany(Match m) {
        boolean days = m.phrases().token(m.end() - 1).is("d");
        Unit unit = m.has("unit") ? m.get("unit", Unit.class) : days ? Unit.DAY : Unit.HOUR;
        return set(unit.period(m.get("quantity", Quantity.class).amount()));
    }

    /** A noun without the ending of its plural. */
    static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean hasOther(Match m) {
        for (int i = m.start(); i < m.end(); i++) {
            if (m.phrases().token(i).is("other")) {
                return true;
            }
        }
        return false;
    }
}
