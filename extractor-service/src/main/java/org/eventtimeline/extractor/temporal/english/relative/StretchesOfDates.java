package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Century;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.eventtimeline.extractor.temporal.value.Portion;

/** Stretches of a date in smaller units: "the early years of the century", "the last few weeks of 2023". */
final class StretchesOfDates {
    private static final Map<String, Modifier> STRETCHES = Map.of(
            "early", Modifier.START,
            "first", Modifier.START,
            "opening", Modifier.START,
            "middle", Modifier.MID,
            "second", Modifier.MID,
            "third", Modifier.MID);

    private StretchesOfDates() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "early or late years of a date",
                        DATE,
                        "the early|first|opening|middle|later|last|final|closing|dying|waning"
                                + " [few] years|decades|months|weeks|days of ({date} ^ the {unit})",
                        "the first|last|second fortnight of ({date} ^ the {unit})",
                        "the first|second|third|last|final quarter|third of the {ordinal} century")
                .means(StretchesOfDates::stretch)
                .gives("19", "It grew in [the early years of the twentieth century].")
                .gives(
                        "2023",
                        "It fell in [the last months of 2023].",
                        "It fell in [the last few weeks of 2023].",
                        "in [the dying days of 2023]")
                .gives("2023-11", "It fell in [the first fortnight of November 2023].")
                .gives(
                        "18",
                        "It rose in [the last quarter of the 19th century].",
                        "in [the final third of the 19th century]"));
    }

    /** "the early years of the century", "the first quarter of the 19th century". */
    private static Meaning stretch(Match m) {
        Modifier part = STRETCHES.getOrDefault(m.phrases().token(m.start() + 1).word(), Modifier.END);
        return Within.of(wholeOfStretch(m), value -> new Portion(value, part));
    }

    private static Meaning wholeOfStretch(Match m) {
        if (m.has("ordinal")) {
            return new Fixed(new Century(m.number("ordinal") - 1));
        }
        return m.has("date") ? m.meaning("date") : Counting.from(Anchor.TEXT, 0, m.get("unit", Unit.class));
    }
}
