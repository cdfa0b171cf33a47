package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Units that end with a date, each an expression of its own: "the year ended March 31", "the week to 3 May". */
final class PeriodsToDates {
    private PeriodsToDates() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("the year ended", DURATION, "the [fiscal|financial] {unit} ended|ending|through|to {date}")
                        .meansParts(PeriodsToDates::ended)
                        .gives("P1Y", "It lost money in [the year] ended March 31.")
                        .gives("P1Y", "It lost money in [the year] to March.")
                        .gives("P1W", "Stocks rose in [the week] to 3 May."));
    }

    private static List<Rule.Part> ended(Match m) {
        int end = m.startOf("date", 0);
        return Unit.isPlural(m) || m.get("unit", Unit.class).isShorterThan(Unit.WEEK)
                ? null
                : List.of(
                        new Rule.Part(
                                m.start(),
                                end - 1,
                                new Fixed(new Duration(m.get("unit", Unit.class).period("1")))),
                        new Rule.Part(end, m.end(), m.meaning("date")));
    }
}
