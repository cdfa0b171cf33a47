package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Dates counted back in letters, as feeds have them: "2h ago", "3d ago". */
final class AgoInShort {
    private static final Map<String, Unit> UNITS =
            Map.of("s", Unit.SECOND, "m", Unit.MINUTE, "h", Unit.HOUR, "d", Unit.DAY, "w", Unit.WEEK, "y", Unit.YEAR);

    private AgoInShort() {}

    static List<Rule> rules() {
        return List.of(Rule.of("ago in short", DATE, "{number} _s|m|h|d|w|y ago")
                .means(AgoInShort::ago)
                .gives("2024-05-15", "Updated [2h ago].", "Updated [5m ago].")
                .gives("2024-05-12", "Posted [3d ago].")
                .gives("2024-W18", "Posted [2w ago].")
                .givesNothing("at 5m"));
    }

    private static Meaning ago(Match m) {
        Unit unit = UNITS.get(m.phrases().token(m.endOf("number", 0)).word());
        return Counting.from(Anchor.PUBLICATION, -m.number("number"), unit);
    }
}
