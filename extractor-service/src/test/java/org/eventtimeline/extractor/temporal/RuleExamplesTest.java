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

    /** One pair of brackets at most; the expression they mark is the last of the text. */
    private static String expected(Rule.Example example) {
        if (example.value() == null) {
            return "";
        }
        String text = example.text();
        boolean marked = text.contains("[");
        String words = marked ? text.substring(text.lastIndexOf('[') + 1, text.lastIndexOf(']')) : text;
        return words + " -> " + example.value();
    }

    /** The last expression of the text; those before it are its context. */
    private String found(Rule.Example example) {
        String text = example.text().replace("[", "").replace("]", "");
        var found = tagger.tag(text, PUBLISHED);
        if (found.isEmpty()) {
            return "";
        }
        var last = found.get(found.size() - 1);
        return text.substring(last.start(), last.end()) + " -> " + last.value().timex3();
    }
}
