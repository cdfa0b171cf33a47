package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Duration;

/** One unit from its beginning to its end: "the whole day", "in the past hour". */
final class WholeUnits {
    private static final Duration HOUR = new Duration(Unit.HOUR.period("1"));

    private WholeUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("the whole unit", DURATION, "the whole|entire {unit}")
                        .means(m -> isOne(m) ? new Fixed(length(m)) : null)
                        .gives("P1D", "It rained [the whole day].", "for [the entire day]")
                        .givesNothing("the entire second half"),
                Rule.of("the past hour", RANGE, "over|during|in|for|within|throughout the past|last hour [or so]")
                        .meansParts(m -> Numbers.isWord(m.phrases(), m.end(), "of")
                                ? null
                                : List.of(new Rule.Part(m.start() + 1, m.end(), new Fixed(HOUR))))
                        .gives("PT1H", "It rose in [the past hour].", "It has rained for [the last hour or so].")
                        .givesNothing("He sold it in the last hour of trading."));
    }

    private static boolean isOne(Match m) {
        Unit unit = m.get("unit", Unit.class);
        return !Unit.isPlural(m) && unit != Unit.SECOND && unit != Unit.QUARTER;
    }

    private static Duration length(Match m) {
        return new Duration(m.get("unit", Unit.class).period("1"));
    }
}
