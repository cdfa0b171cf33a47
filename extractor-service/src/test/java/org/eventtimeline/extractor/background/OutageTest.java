package org.eventtimeline.extractor.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "08001, true",
                "57P01, true",
                "53300, true",
                "40P01, true",
                "none, true",
                "22021, false",
                "23505, false"
            })
    void theStateTellsWhetherTheErrorPasses(String state, boolean passes) {
        var exception = new IllegalStateException(new RuntimeException(new SQLException("", state)));
        assertEquals(passes, Outage.caused(exception));
    }

    @Test
    void noOtherErrorIsAnOutage() {
        assertFalse(Outage.caused(new IllegalStateException(new RuntimeException())));
    }
}
