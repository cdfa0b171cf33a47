package org.eventtimeline.extractor.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.english.English;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example beside a rule holds. Brackets mark the expression where it isn't the whole text. */
class RuleExamplesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private final TemporalTagger tagger = new TemporalTagger();

    @TestFactory
    Stream<DynamicTest> examples() {
        return English.LANGUAGE.grammar().rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> test(rule, example)));
    }

    private DynamicTest test(Rule rule, Rule.Example example) {
        String expected = example.value() == null ? "nothing" : example.value();
        return dynamicTest(
                rule.name() + ": " + example.text() + " -> " + expected,
                () -> assertEquals(expected(example), found(example)));
    }

    /** One pair of brackets at most. */
    private static String expected(Rule.Example example) {
        if (example.value() == null) {
            return "";
        }
        String text = example.text();
        boolean marked = text.contains("[");
        String words = marked ? text.substring(text.lastIndexOf('[') + 1, text.lastIndexOf(']')) : text;
        return words + " -> " + example.value();
    }

    /** The expression that the bracket opens, or the last of the text; the others are its context. */
    private String found(Rule.Example example) {
        int marked = example.text().lastIndexOf('[');
        String text = example.text().replace("[", "").replace("]", "");
        return tagger.tag(text, PUBLISHED).stream()
                .filter(each -> marked < 0 || each.start() == marked)
                .reduce((before, last) -> last)
                .map(each -> text.substring(each.start(), each.end()) + " -> "
                        + each.value().timex3())
                .orElse("");
    }
}
