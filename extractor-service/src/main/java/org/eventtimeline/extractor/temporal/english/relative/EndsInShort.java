package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Ends;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.eventtimeline.extractor.temporal.value.Portion;

/** Ends of days and longer units in short, as offices write them: "by EOD Friday", "by EOM". */
final class EndsInShort {
    private EndsInShort() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("end of a day in short", DATE, "EOD|COB [on] {date.day}")
                        .means(m -> end(m.meaning("date.day")))
                        .gives("2024-05-17", "Send it by [EOD Friday].")
                        .gives("2024-05-16", "Send it by [COB tomorrow]."),
                Rule.of("end of this unit in short", RANGE, "by|before|until EOD|COB|EOW|EOM|EOY")
                        .meansParts(m -> Ends.phrase(m)
                                ? List.of(
                                        new Rule.Part(m.start() + 1, m.end(), end(new Offset(0, unit(m), Anchor.TEXT))))
                                : null)
                        .gives("2024-05-15", "Send it by [EOD].")
                        .gives("2024-05", "Send it by [EOM].")
                        .gives("2024", "Send it by [EOY]."));
    }

    private static Meaning end(Meaning whole) {
        return Within.of(whole, value -> new Portion(value, Modifier.END));
    }

    private static Granularity unit(Match m) {
        return switch (m.phrases().token(m.end() - 1).word()) {
            case "eow" -> Granularity.WEEK;
            case "eom" -> Granularity.MONTH;
            case "eoy" -> Granularity.YEAR;
            default -> Granularity.DAY;
        };
    }
}
