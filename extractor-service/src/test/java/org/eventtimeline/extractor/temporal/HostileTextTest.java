package org.eventtimeline.extractor.temporal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.temporal.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the tagger throws nothing, and what it finds is well-formed. */
class HostileTextTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);

    /** What expressions are made of, and what breaks words apart. */
    private static final List<String> PIECES = List.of(
            ("May March second fall last next this the of in from to between and until since ago later before early "
                            + "late half quarter past week weeks day days month year years century decade century BC AD "
                            + "Monday Sunday Easter Christmas spring winter Q H FY a.m. pm noon midnight GMT UTC ET Z T W h "
                            + "every each other first 31st twentieth thousand million two twelve nineteen oh hundred "
                            + "0 1 7 12 24 29 30 31 60 99 100 366 999 1900 2024 9999 2147483647 99999999999 20240230 0.5 1,000 "
                            + "- / . : , ' + 's s ( ) \u2019 \u2013 \n\n \u202e \u0301 \ud800 \udc00 \u0660")
                    .split(" "));

    private final TemporalTagger tagger = new TemporalTagger();

    @Test
    void readsNumbersWithLongFractions() {
        for (int length = 1; length < 200; length++) {
            check("in " + "9".repeat(length) + "." + "9".repeat(200 - length) + " years, or 1." + "9".repeat(length));
        }
    }

    @Test
    void readsRandomRowsOfPieces() {
        var random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            check(random.ints(12, 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "")));
        }
    }

    @Test
    void readsRandomCharacters() {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(40, 0, Character.MAX_VALUE + 1).forEach(c -> text.append((char) c));
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "12-12-", "May 3, ", "Monday ", "(", "\u202e", "\u0301", "\ud800", "9", "a.", "\n\n"})
    void readsOneThingOverAndOver(String thing) {
        check(thing.repeat(5_000));
    }

    private void check(String text) {
        for (LocalDate published : new LocalDate[] {PUBLISHED, null}) {
            var found = assertDoesNotThrow(() -> tagger.tag(text, published), text);
            int end = 0;
            for (TemporalExpression expression : found) {
                assertTrue(expression.start() >= end && expression.end() <= text.length(), text);
                end = expression.end();
                assertTrue(
                        expression.value().edtf().map(Edtf::parse).stream().allMatch(date -> date.isPresent()),
                        () -> expression.value().edtf() + " in " + text);
            }
        }
    }
}
