package org.eventtimeline.extractor.temporal.english.word;

import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.eventtimeline.extractor.temporal.value.Portion;

/** The words that name a part of a date: "early", "the middle of", "the end of". */
public final class PartWords {
    private static final Map<String, Modifier> PARTS = Map.ofEntries(
            Map.entry("early", Modifier.START),
            Map.entry("beginning", Modifier.START),
            Map.entry("start", Modifier.START),
            Map.entry("dawn", Modifier.START),
            Map.entry("mid", Modifier.MID),
            Map.entry("middle", Modifier.MID),
            Map.entry("midway", Modifier.MID),
            Map.entry("halfway", Modifier.MID),
            Map.entry("height", Modifier.MID),
            Map.entry("depths", Modifier.MID),
            Map.entry("midweek", Modifier.MID),
            Map.entry("midyear", Modifier.MID),
            Map.entry("midsummer", Modifier.MID),
            Map.entry("midwinter", Modifier.MID),
            Map.entry("late", Modifier.END),
            Map.entry("latter", Modifier.END),
            Map.entry("end", Modifier.END),
            Map.entry("close", Modifier.END));

    private PartWords() {}

    /** The part of a date that a match names; the whole date where it names none, such as the rest. */
    public static Meaning part(Match m, Meaning date) {
        Modifier part = part(m);
        return part == null || date == null ? date : Within.of(date, value -> new Portion(value, part));
    }

    private static Modifier part(Match m) {
        for (int i = m.start(); i < m.end(); i++) {
            Modifier part = PARTS.get(m.phrases().token(i).word());
            if (part != null) {
                return part;
            }
        }
        return null;
    }
}
