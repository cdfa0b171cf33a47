package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Midnight ends a day or begins one. */
class MidnightsTest {
    @Test
    void whatLastsFromItBeginsTheDay() {
        assertEquals(
                List.of("2025-08-31T00:00", "2025-08-31T04:00"),
                values("It burned on Sunday between midnight and 4am.").subList(1, 3));
    }

    @Test
    void behindAnEveningItIsOfTheNextDay() {
        assertEquals(
                List.of("2025-08-30T21:00", "2025-08-31T00:00"),
                values("It began at 9pm on Saturday and was put out shortly after midnight."));
        assertEquals(
                List.of("2025-08-30TEV", "2025-08-30T24:00"),
                values("It began on Saturday evening. Shortly before midnight the roof fell in."));
    }

    @Test
    void thatOfTheDayOfWritingIsStillToCome() {
        assertEquals(List.of("2025-09-03T24:00"), values("Officers were called just before midnight."));
        assertEquals(List.of("2025-09-04T24:00"), values("The polls will close at midnight."));
    }
}
