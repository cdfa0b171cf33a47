package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks behind what is quoted, and the words with which that begins. */
class QuotationsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "The old tunnel will reopen," announced Ann Lee on May 14.   | Ann Lee announces that the old tunnel will reopen
            "The old tunnel will reopen," Ann Lee announced on May 14.   | Ann Lee announces that the old tunnel will reopen
            “Tolls will rise,” announced Mayor Otto Lang on May 14.       | Otto Lang announces that tolls will rise
            """)
    void areSpokenBySomebody(String text, String headline) {
        assertEquals(List.of(headline), Found.headlines(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Bugs are rare. Terrorism has had no place in Oslo since 2019,\" said Ann Lee.",
                "\"Bugs were found in May,\" said Ann Lee. \"Hundreds left in June.\"",
                "Ann Lee said: \"Terrorism ended in 2019.\"",
                "Ann Lee added, \"Bugs came back in 2019.\""
            })
    void beginWithNoNames(String text) {
        assertEquals(
                List.of(),
                Found.events(text).stream()
                        .flatMap(event -> event.participants().stream())
                        .filter(name -> !name.equals("Ann Lee"))
                        .toList());
    }

    @Test
    void beginWithTheNamesThatTheArticleHas() {
        String text = "Ann Lee runs Acme. \"Acme was founded in 1990,\" she said.";
        assertEquals(List.of("Acme"), Found.events(text).get(1).participants());
    }
}
