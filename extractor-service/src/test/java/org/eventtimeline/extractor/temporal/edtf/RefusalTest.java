package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no date, or none of a day and time. */
class RefusalTest {

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "..",
                "today",
                " 2004",
                "2004 ",
                "2004\n",
                "204",
                "20045",
                "02004",
                "+2004",
                "2004-6",
                "2004-06-1",
                "2004-06-111",
                "2004-06-11-11",
                "2004/06/11/",
                "20040611",
                "2004-W06",
                "2004-123",
                "2004-",
                "2004--06",
                "\u0662\u0660\u0660\u0664",
                "2OO4",
                "199x",
                "199u",
                "201",
                "20"
            })
    void refusesWhatHasNotTheFormOfADate(String text) {
        assertRefused(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2001-02-30", "2001-02-29", "1900-02-29", "2004-13", "2004-00", "2004-06-00", "2004-06-31", "-0000",
                "-0000-06", "-0000-21", "XXXX-02-30", "190X-02-30", "1XX1-02-29", "2004-02-3X", "2004-2X", "2004-XX-4X",
                "2004-20", "2004-42", "2004-21-01", "2004-99"
            })
    void refusesADateThatNoCalendarHas(String text) {
        assertRefused(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2004-06-XX~X",
                "2004??",
                "?~2004",
                "2004-06-?",
                "?",
                "2004-?",
                "(2004)?",
                "2004-(06)?-11",
                "2004?~",
                "2004!",
                "?-",
                "-?2004"
            })
    void refusesQualifiersThatQualifyNothing(String text) {
        assertRefused(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Y",
                "Y-",
                "Y2004",
                "Y-9999",
                "Y02004",
                "Y012004",
                "Y12004-06",
                "Y1200X",
                "Y17E",
                "Y17E0",
                "Y0E7",
                "Y17E-7",
                "Y17E7-12-26",
                "Y17.5E7",
                "y170000002",
                "Y17e7",
                "2004S",
                "2004S0",
                "2004S5",
                "20XXS2",
                "0000S1",
                "2004?S2",
                "2004-06S2",
                "Y170000002S10",
                "Y1000000000000000000",
                "Y1E18",
                "Y1E99999999999999999999",
                "Y99E999999999999999999"
            })
    void refusesYearsThatNeedNoPrefixOrAreNoNumber(String text) {
        assertRefused(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1985-04-12T",
                "T23:20:30",
                "1985-04-12T23",
                "1985-04-12T23:20",
                "1985-04-12T23:20:30.5",
                "1985-04-12T24:00:00",
                "1985-04-12T23:60:00",
                "1985-04-12T23:59:60",
                "1985-04-12 23:20:30",
                "1985-04T23:20:30",
                "1985-04-XXT23:20:30",
                "1985-04-12?T23:20:30",
                "1985-04-12T23:20:30z",
                "1985-04-12T23:20:30ZZ",
                "1985-04-12T23:20:30-00:00",
                "1985-04-12T23:20:30-00",
                "1985-04-12T23:20:30+19",
                "1985-04-12T23:20:30+18:01",
                "1985-04-12T23:20:30+04:60",
                "1985-04-12T23:20:30+4",
                "1985-04-12T23:20:30+0430",
                "1985-04-12T2X:20:30",
                "1985-04-12T23:20:30?"
            })
    void refusesTimesThatAreNotWholeSeconds(String text) {
        assertRefused(text);
    }

    private static void assertRefused(String text) {
        assertEquals(Optional.empty(), Edtf.parse(text));
    }
}
