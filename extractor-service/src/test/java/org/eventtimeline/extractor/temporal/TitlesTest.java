package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of works without quotation marks, told by the capitals of words that elsewhere have none. */
class TitlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They watched Two Hours to Dover on the ferry.",
                "Two Hours to Dover was filmed in Kent.",
                "The play Nine Days in March was a failure.",
                "He wrote Two Days After Tomorrow in prison.",
                "They sang Next Year in Lisbon together.",
                "The shop in 3 May Street is shut.",
                "The 14 August Movement won."
            })
    void aTitleIsNoTime(String text) {
        assertEquals(List.of(), values(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Man Gets Two Years in Prison", "They stayed two years in Lima."})
    void aHeadlineIsNoTitle(String text) {
        assertEquals(List.of("P2Y"), values(text));
    }
}
