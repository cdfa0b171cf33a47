package org.eventtimeline.extractor.event.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {
    private static final CalendarValue DAY = Day.of(2024, 3, 1);

    @ParameterizedTest(name = "{0} before 2024-03-01 is {1}")
    @CsvSource({"P1D, 2024-02-29", "P2W, 2024-W07", "P1M, 2024-02", "P10Y, 2014"})
    void isAsPreciseAsItIsTold(String duration, String date) {
        assertEquals(Optional.of(date), before(duration, DAY));
    }

    @Test
    void needsADateOfItsPrecision() {
        assertEquals(Optional.empty(), before("P1D", new Year(2024)));
    }

    @ParameterizedTest
    @CsvSource({"PXD", "PT3H", "P99999Y"})
    void isNoVagueLength(String duration) {
        assertEquals(Optional.empty(), Distance.of(new Duration(duration)));
    }

    private static Optional<String> before(String duration, CalendarValue date) {
        return Distance.of(new Duration(duration))
                .flatMap(d -> d.from(date, -1))
                .map(CalendarValue::timex3);
    }
}
