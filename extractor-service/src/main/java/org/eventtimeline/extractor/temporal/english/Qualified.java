package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Approximate;

/** Dates with a qualifier that doesn't change their value: "early 2024", "the end of May", "around Nov. 1". */
final class Qualified {
    private Qualified() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "early or late",
                                DATE,
                                "[the] early|late|mid|middle [in] {date}",
                                "[the] end|beginning|start|middle|close of {date}",
                                "{date} _'s end")
                        .means(m -> isPartOfCompound(m) ? null : m.meaning("date"))
                        .gives("2024", "early 2024", "mid-2024", "the end of 2024")
                        .gives("199", "the early 1990s")
                        .gives("2023", "late last year")
                        .gives("2024-05", "the [mid-May] vote"),
                Rule.of("about", DATE, "about|around|circa|approximately {date}")
                        .means(m ->
                                isRelative(m.meaning("date")) ? null : new Within(m.meaning("date"), Approximate::new))
                        .gives("1850", "around 1850", "circa 1850")
                        .gives("2024-05-14", "They asked about [yesterday]."));
    }

    /** "the mid-May vote": the article belongs to what follows. */
    private static boolean isPartOfCompound(Match m) {
        Token name = m.phrases().token(m.start() + 3);
        return m.phrases().token(m.start()).is("the")
                && m.phrases().token(m.start() + 2).is("-")
                && name != null
                && name.kind() == Token.Kind.WORD;
    }

    /** "about Friday's vote": the day is what is spoken of, not an estimate. */
    private static boolean isRelative(Meaning meaning) {
        return meaning instanceof OnWeekday || meaning instanceof Offset;
    }
}
