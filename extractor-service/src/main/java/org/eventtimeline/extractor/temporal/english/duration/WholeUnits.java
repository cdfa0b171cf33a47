package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Duration;

/** One unit from its beginning to its end: "the whole day", "in the past hour". */
final class WholeUnits {
    private static final Duration HOUR = new Duration(Unit.HOUR.period("1"));

    private static final Set<String> BEFORE_HOURS = Words.set("over during in for within throughout");

    private WholeUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("the whole unit", DURATION, "the whole|entire {unit}")
                        .means(m -> isOne(m) ? new Fixed(length(m)) : null)
                        .gives("P1D", "It rained [the whole day].", "for [the entire day]")
                        .givesNothing("the entire second half"),
                // Begins with the article, as "in the" is too common to begin a rule with.
                Rule.of("the past hour", DURATION, "the past|last hour [or so]")
                        .means(m -> isWithin(m) ? new Fixed(HOUR) : null)
                        .gives("PT1H", "It rose in [the past hour].", "It has rained for [the last hour or so].")
                        .givesNothing("He sold it in the last hour of trading."));
    }

    /** "in the past hour", but not "in the last hour of trading". */
    private static boolean isWithin(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && BEFORE_HOURS.contains(before.word()) && !Numbers.isWord(m.phrases(), m.end(), "of");
    }

    private static boolean isOne(Match m) {
        Unit unit = m.get("unit", Unit.class);
        return !Unit.isPlural(m) && unit != Unit.SECOND && unit != Unit.QUARTER;
    }

    private static Duration length(Match m) {
        return new Duration(m.get("unit", Unit.class).period("1"));
    }
}
