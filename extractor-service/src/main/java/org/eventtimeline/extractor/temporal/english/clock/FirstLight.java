package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Dawn and dusk in other words: "at first light on Tuesday", "at the crack of dawn". */
final class FirstLight {
    private FirstLight() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "first light",
                        TIME,
                        "at|before|by|until|since (first|last light ^ the crack of dawn) [[on] {date.day}]")
                .meansParts(m -> List.of(new Rule.Part(m.start() + 1, m.end(), new AtTime(day(m), part(m)))))
                .gives("2024-05-14TMO", "They set out at [first light on Tuesday].")
                .gives("2024-05-15TMO", "They set out at [first light].", "at [the crack of dawn]")
                .gives("2024-05-15TEV", "They came back by [last light].")
                .givesNothing("The first light went out."));
    }

    private static Meaning day(Match m) {
        return m.has("date.day") ? m.meaning("date.day") : new Offset(0, Granularity.DAY, Anchor.NARRATIVE);
    }

    private static String part(Match m) {
        return m.phrases().token(m.start() + 1).is("last") ? "EV" : "MO";
    }
}
