package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates of a year whose happenings a clause behind it tells. */
class HappeningsTest {
    @Test
    void whatHappenedWhenIsOfThatYear() {
        assertEquals(
                List.of("2024", "2024-05"), values("They lost half their crop last year, when frost struck in May."));
        assertEquals(List.of("2019", "2019-05"), values("In 2019, when it shut in May, 40 worked there."));
    }

    @Test
    void anotherSentenceIsNot() {
        assertEquals(List.of("2024", "2025-05"), values("They lost half their crop last year. Frost struck in May."));
    }
}
