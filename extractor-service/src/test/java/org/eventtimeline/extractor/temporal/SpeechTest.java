package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say, in quotation marks. */
class SpeechTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"Yesterday I sold it,\" she said.", "\"Yesterday Anna sold it,\" she said."})
    void theFirstWordOfASpeechIsNoTitle(String text) {
        assertEquals(List.of("2025-09-03"), values(text));
    }

    @Test
    void whatSomebodySaysIsNotComparedWithAQuarter() {
        assertEquals(
                List.of("2025-Q2", "2024"),
                values("It lost money in the second quarter. \"A year ago we were safe,\" said Lars Ek."));
    }

    @Test
    void whatSomebodyCallsTodayDoesNotMoveTheStory() {
        assertEquals(
                List.of("2025-01", "2025", "2025-03"),
                values("In January she said: \"This year we will win.\" She left two months later."));
    }

    @Test
    void aSpeechThatEndsWithItsSentenceHasATenseOfItsOwn() {
        assertEquals(List.of("2025-09-06"), values("\"It was a dream.\" She runs again on Saturday."));
    }

    @Test
    void aSpeechGoesOnFromTheYearThatItNames() {
        assertEquals(
                List.of("2015", "2015-06"),
                values("\"In 2015 the farm was lost,\" she said. \"In June the bank took it.\""));
        assertEquals(
                List.of("2015", "2025-06"),
                values("The farm was lost in 2015. \"In June the bank sold it,\" said Lars Ek."));
    }
}
