package org.eventtimeline.timeline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eventtimeline.timeline.date.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineDateTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2025-09-04T10:05, 2025-09-04T10:05",
                "2025-09-03, 2025-09-03",
                "2025-09, 2025-09",
                "0044, 0044",
                "199X, none",
                "18XX, none",
                "2004-22, 2004",
                "1914-07-28/1918, none",
                "'[1667,1670]', none",
                "../1985, none",
                "-0043, none",
                "0000, none",
            })
    void saysForMachinesNoMoreThanIsKnown(String edtf, String datetime) {
        assertEquals(datetime, MachineDate.of(EventDate.read(edtf).orElseThrow()));
    }
}
