package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no interval and no set of dates, however long. */
class IntervalRefusalTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "../..",
                "../",
                "/..",
                "2004/2003",
                "2004-06-11/2004-06-10",
                "2004/2005/2006",
                "1964/P1Y",
                "2004-06-11T10:00:00/2004-06-12T10:00:00",
                "2004/unknown",
                "2004/open",
                "..2004/2005",
                "2004/2005..",
                "2004 / 2005",
                "2004//2005",
                "[2004]/2005"
            })
    void refusesIntervalsThatEndBeforeTheyStartOrHaveNoDate(String text) {
        assertRefused(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[",
                "]",
                "[2004",
                "2004]",
                "[2004}",
                "{2004]",
                "[,]",
                "[2004,]",
                "[,2004]",
                "[..]",
                "[2004, 2005]",
                "[2005..2004]",
                "[2004..2005-06]",
                "[2004-06..2005]",
                "[..2004..]",
                "[2003,..2004]",
                "[2004..,2005]",
                "[[2004]]",
                "[2004/2005]",
                "[2004...2006]",
                "[1985-04-12T23:20:30]",
                "[2004]2005"
            })
    void refusesSetsWithoutMembersOrWithAnEndInTheMiddle(String text) {
        assertRefused(text);
    }

    @Test
    void takesNoLongerThanTheTextIsLong() {
        String members = "XXX5-02-2X,".repeat(20_000);
        var parsed =
                Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Edtf.parse("[" + members + "2004]"));
        assertTrue(parsed.isPresent());
        assertRefused("[" + members);
        assertRefused("2".repeat(1_000_000));
        assertRefused("Y" + "2".repeat(1_000_000));
        assertRefused("/".repeat(1_000_000));
        assertRefused("[" + ".".repeat(1_000_000) + "]");
    }

    private static void assertRefused(String text) {
        assertEquals(Optional.empty(), Edtf.parse(text));
    }
}
