package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;

/** Parts of the unit that is now, or that is told of: "the end of the month", "early in the year". */
final class PartsOfUnits {
    private PartsOfUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "the end of the unit",
                                DATE,
                                "[the] end|close|rest|remainder|balance|beginning|start|middle of the|this {unit}",
                                "{unit} _'s end",
                                "{unit} end")
                        .means(m -> Qualified.part(m, Deictics.offset(m, isSinceEnd(m) ? -1 : 0, Anchor.TEXT)))
                        .gives("2023", "It has fallen since [year-end].")
                        .gives("2024-05", "by [the end of the month]", "for [the rest of the month]")
                        .gives("2024", "the start of the year")
                        .gives("2024", "by [year's end]", "by [year-end]"),
                Rule.of("year to date", DATE, "[the] {unit} to date")
                        .means(m -> Deictics.offset(m, 0))
                        .gives("2024", "It is up 9% in [the year to date].", "[Year to date], it is up.")
                        .gives("PXW", "It took [weeks] to date the bones."),
                Rule.of("early or late in the unit", DATE, "early|late in the {unit}")
                        .means(m -> Unit.isPlural(m)
                                        || m.get("unit", Unit.class).isShorterThan(Unit.WEEK)
                                        || m.get("unit", Unit.class) == Unit.QUARTER
                                ? null
                                : Qualified.part(m, Deictics.offset(m, 0, Anchor.TEXT)))
                        .gives("2024", "It opened [early in the year].")
                        .givesNothing("It opened late in the day."));
    }

    /** "Since the end of the year": the last one that has ended. */
    private static boolean isSinceEnd(Match m) {
        Token last = m.phrases().token(m.end() - 1);
        Token first = m.phrases().token(m.start());
        Token second = m.phrases().token(m.start() + 1);
        return Numbers.isWord(m.phrases(), m.start() - 1, "since")
                && (last.is("end") || first.is("end") || second.is("end") || first.is("close") || second.is("close"));
    }
}
