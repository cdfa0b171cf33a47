package org.eventtimeline.extractor.temporal.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Grammar;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Slot;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A slot declares which tokens can come second in its values, so that the grammar need not read what can't fit. One
 * that is left out keeps the values from being found.
 */
class SlotsTest {
    @ParameterizedTest
    @CsvSource({
        "month, Sept.",
        "weekday, Mon.",
        "day, 4th",
        "day, twenty-first",
        "daydigits, 21st",
        "year, nineteen ninety-six",
        "year, nineteen oh five",
        "spokenyear, twenty twelve",
        "number, forty-two",
        "number, two hundred and five",
        "ordinal, 3rd",
        "ordinal, twenty-first",
        "quantity, a few",
        "quantity, a number of",
        "quantity, a couple of",
        "quantity, couple of",
        "quantity, several hundred",
        "quantity, a dozen",
        "quantity, 2 1/2",
        "quantity, 2-1/2",
        "quantity, 2½",
        "quantity, two and a half",
        "quantity, 30 or so",
        "quantity, thirty-odd",
        "quantity, 20 plus",
        "quantity, five (5)",
        "quantity, 66 million",
        "quantity, 13.8 billion",
        "hourname, four",
        "zone, UTC+2",
        "zone, Eastern time",
        "zone, Pacific daylight time",
    })
    void readsValuesOfSeveralTokens(String name, String value) {
        assertEquals(List.of("start " + value + " end"), found("start {" + name + "} end", "start " + value + " end"));
    }

    private static List<String> found(String pattern, String text) {
        Rule rule = Rule.of("probe", "probe", pattern).meansParts(match -> List.of());
        List<Slot> slots = Slots.all();
        var grammar = new Grammar(slots, List.of(rule));
        var tokens = new Tokens(text, English.LANGUAGE);
        List<String> found = new ArrayList<>();
        grammar.recognise(
                tokens,
                match -> found.add(text.substring(
                        tokens.at(match.start()).start(),
                        tokens.at(match.end() - 1).end())));
        return found;
    }
}
