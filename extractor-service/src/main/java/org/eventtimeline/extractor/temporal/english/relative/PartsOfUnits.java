package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Ends;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.PartWords;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Parts of the unit that is now, or that is told of: "the end of the month", "early in the year". */
final class PartsOfUnits {
    private PartsOfUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "the end of the unit",
                                DATE,
                                "[the] end|close|rest|remainder|balance|beginning|start|middle of the|this {unit}",
                                "midway|halfway through|into the|this {unit}",
                                "{unit} _'s end",
                                "{unit} end")
                        .means(m -> PartWords.part(m, Deictics.offset(m, isSinceEnd(m) ? -1 : 0, Anchor.TEXT)))
                        .gives("2023", "It has fallen since [year-end].")
                        .gives("2024-05", "by [the end of the month]", "for [the rest of the month]")
                        .gives("2024", "the start of the year", "midway through the year")
                        .gives("2024", "by [year's end]", "by [year-end]"),
                Rule.of(
                                "the middle of this unit",
                                DATE,
                                "by|at|in|before|after|since|until|till|from (mid {unit} ^ midweek|midyear)")
                        .meansParts(PartsOfUnits::middle)
                        .gives("2024", "It will open by [mid-year].", "It will open by [midyear].")
                        .gives("2024-W20", "They left by [midweek].", "They left in [mid-week].")
                        .givesNothing("after midweek games", "They left in mid-air.", "It broke in mid-century style."),
                Rule.of("year to date", DATE, "[the] {unit} to date")
                        .means(m -> Deictics.offset(m, 0))
                        .gives("2024", "It is up 9% in [the year to date].", "[Year to date], it is up.")
                        .gives("PXW", "It took [weeks] to date the bones."),
                Rule.of("early or late in the unit", DATE, "early|late in the {unit}")
                        .means(m -> Unit.isPlural(m)
                                        || m.get("unit", Unit.class).isShorterThan(Unit.WEEK)
                                        || m.get("unit", Unit.class) == Unit.QUARTER
                                ? null
                                : PartWords.part(m, Deictics.offset(m, 0, Anchor.TEXT)))
                        .gives("2024", "It opened [early in the year].")
                        .givesNothing("It opened late in the day."));
    }

    private static List<Rule.Part> middle(Match m) {
        Unit unit = m.has("unit") ? m.get("unit", Unit.class) : isWord(m, "midweek") ? Unit.WEEK : Unit.YEAR;
        boolean spans = !unit.isShorterThan(Unit.WEEK) && !unit.granularity().isCoarserThan(Granularity.YEAR);
        return spans && Ends.phrase(m)
                ? List.of(new Rule.Part(
                        m.start() + 1, m.end(), PartWords.part(m, new Offset(0, unit.granularity(), Anchor.TEXT))))
                : null;
    }

    private static boolean isWord(Match m, String word) {
        return m.phrases().token(m.end() - 1).is(word);
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
