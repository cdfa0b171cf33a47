package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import java.util.Locale;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time as ISO 8601 writes them: "P3Y6M", "PT36H", "P1DT12H". */
final class IsoLengths {
    private static final String TIMES =
            "(_{number} _H [_{number} _M] [_{number} _S] ^ _{number} _M [_{number} _S] ^ _{number} _S)";

    private IsoLengths() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "length in ISO 8601",
                        DURATION,
                        "P _{number} _Y [_{number} _M] [_{number} _D]",
                        "P _{number} _M [_{number} _D]",
                        "P _{number} _W|D",
                        "P _{number} _DT " + TIMES,
                        "PT " + TIMES)
                .means(m -> new Fixed(new Duration(text(m))))
                .gives("P6M", "It is kept for [P6M].")
                .gives("P3Y6M", "It is kept for [P3Y6M].")
                .gives("PT36H", "It is kept for [PT36H].")
                .gives("P1DT12H", "It is kept for [P1DT12H].")
                .gives("P2W", "It is kept for [P2W].")
                .givesNothing("The P3 group met.", "a PT 109 boat"));
    }

    private static String text(Match m) {
        var text = new StringBuilder();
        for (int i = m.start(); i < m.end(); i++) {
            text.append(m.phrases().token(i).word().toUpperCase(Locale.ROOT));
        }
        return text.toString();
    }
}
