package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Ends;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;

/** Parts of a day that something fills: "all night", "all afternoon long". */
final class FilledParts {
    private FilledParts() {}

    static List<Rule> rules() {
        return List.of(Rule.of("all night", TIME, "all {part} [long]")
                .means(m -> Ends.phrase(m) ? DayParts.at(m.get("part", String.class), 0, Anchor.NARRATIVE) : null)
                .gives("2024-05-15TNI", "They talked [all night].", "They talked [all night long].")
                .gives("2019-05-03TAF", "On May 3, 2019 it rained [all afternoon], he said.")
                .givesNothing("an all night party", "They hate all evening classes."));
    }
}
