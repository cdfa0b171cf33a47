package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** The two clock times that have a name: "12 noon", "midnight GMT". */
final class NoonAndMidnight {
    private NoonAndMidnight() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("noon", CLOCK, "[12 [_: _00]] noon " + Clock.ZONE, "midday")
                        .means(m -> Clock.at(m, "12:00"))
                        .gives("2024-05-15T12:00", "noon", "12 noon", "12:00 noon", "midday")
                        .gives("2024-05-15T12:00-05:00", "noon EST"),
                Rule.of("high noon", Rule.NOTHING, "high noon").givesNothing("the film High Noon"),
                Rule.of("midnight", CLOCK, "[12 [_: _00]] midnight " + Clock.ZONE)
                        .means(m -> isTitle(m) ? null : Clock.at(m, "24:00"))
                        .givesNothing("They saw Midnight Cowboy.", "Midnight's Children is long.")
                        .gives("2024-05-15T24:00", "midnight")
                        .gives("2024-05-15T24:00Z", "midnight GMT"));
    }

    /** "Midnight Cowboy", "Midnight's Children". */
    private static boolean isTitle(Match m) {
        Token own = m.phrases().token(m.end());
        Token next = own != null && own.is("'s") ? m.phrases().token(m.end() + 1) : own;
        return m.phrases().token(m.start()).capitalised()
                && next != null
                && next.kind() == Token.Kind.WORD
                && next.capitalised()
                && !Words.WEEKDAYS.containsKey(next.word())
                && !Words.MONTHS.containsKey(next.word());
    }
}
