package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates that lie ahead because of what is planned for them. */
class PlansTest {
    @Test
    void whatIsCalledFromADayIsToCome() {
        assertEquals(List.of("2025-09-08"), values("The union called a strike from Monday."));
        assertEquals(List.of("2025-09-01"), values("Traffic was banned from Monday."));
    }

    @Test
    void whatWillStayClosedIsToCome() {
        assertEquals(List.of("2025-09-08"), values("Schools will stay shut on Monday."));
        assertEquals(List.of("2025-09-08"), values("The road will remain closed on Monday."));
        assertEquals(List.of("2025-09-01"), values("It stayed shut on Monday."));
    }

    @Test
    void aSeasonToComeIsNotTheOneThatHasJustEnded() {
        assertEquals(List.of("2012-FA"), values("A trial is planned for early autumn.", LocalDate.of(2012, 1, 9)));
    }
}
