package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.PUBLISHED;
import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts, nonsense and rows of dates. */
class AnyTextTest {
    private final TemporalTagger tagger = new TemporalTagger();

    @Test
    void readsOnWhereItHasLongForgottenTheBeginning() {
        String text =
                "He landed on March 4, 1985. " + "Nothing happened. ".repeat(100_000) + "She left on May 3, 2019.";
        var found = tagger.tag(text, PUBLISHED);
        assertEquals(text.indexOf("May 3"), found.get(1).start());
        assertEquals("2019-05-03", found.get(1).value().timex3());
    }

    @Test
    void goesOnFromNoQuarterThatItHasLongForgotten() {
        String text = "Profit fell in the third quarter. It forecast a profit for the fourth quarter. "
                + "Nothing happened there. ".repeat(1_000)
                + "Sales rose from the same quarter last year.";
        assertEquals(3, tagger.tag(text, LocalDate.of(2024, 11, 1)).size());
    }

    @Test
    void eachOfManyDatesInARowIsFound() {
        assertEquals(30, values("May 3, ".repeat(30), PUBLISHED).size());
        assertEquals(30, values("Monday ".repeat(30), PUBLISHED).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\ud800",
                "\udfff may \ud800",
                "99999999999999999999999999",
                "Monday ",
                "1 ",
                "second second second",
                "99999999999999 years ago",
                "999999 centuries ago",
                "the 99999th century",
                "February 30",
                "0000-00-00",
                "AD 0",
                "3 BC Easter",
                "autumn 2008 Q0",
                "2008 H0",
                "\u202eMay 3\u202c"
            })
    void neverThrows(String text) {
        tagger.tag(text, PUBLISHED);
        tagger.tag(text.repeat(50), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"early ", "about ", "the end of ", "the first quarter of "})
    void survivesPhrasesWithoutEnd(String opening) {
        assertTrue(tagger.tag(opening.repeat(20_000), PUBLISHED).isEmpty());
    }

    @Test
    void survivesRandomSequencesOfItsOwnWords() {
        var random = new Random(42);
        String[] words =
                ("the a last next of in May 3 , . 2024 31 - ' s years ago Monday first quarter two half every before"
                                + " later that day 12 : 30 a.m. noon century BC 9999999999 morning past few early weekend and since")
                        .split(" ");
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < 30; word++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (var expression : tagger.tag(text.toString(), i % 2 == 0 ? PUBLISHED : null)) {
                assertTrue(expression.end() <= text.length());
                expression.value().edtf();
                expression.value().latest();
            }
        }
    }
}
