package org.eventtimeline.timeline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-04T10:05       | 4 September 2025, 10:05",
                "2025-09-03             | 3 September 2025",
                "{2025-09-03,2025-09-05} | 3 September 2025 and 5 September 2025",
                "[1667,1670..1672,1760..] | 1667 or from 1670 to 1672 or since 1760",
                "1950S2                 | about 20th century",
                "2025-09                | September 2025",
                "2019                   | 2019",
                "1990~                  | about 1990",
                "1990?                  | perhaps 1990",
                "2004-06%               | perhaps about June 2004",
                "199X                   | 1990s",
                "19XX                   | 20th century",
                "10XX                   | 11th century",
                "20XX                   | 21st century",
                "1XXX                   | 2nd millennium",
                "2004-21                | spring 2004",
                "2004-24                | winter 2004",
                "2004-34                | second quarter of 2004",
                "2004-41                | second half of 2004",
                "1914/1918              | from 1914 to 1918",
                "2025-09-03/2025-09-05  | from 3 to 5 September 2025",
                "2025-08-30/2025-09-05  | from 30 August to 5 September 2025",
                "2024-12-30/2025-01-02  | from 30 December 2024 to 2 January 2025",
                "2025-09-03~/2025-09-05 | from about 3 September 2025 to 5 September 2025",
                "1985/..                | since 1985",
                "1985/                  | from 1985",
                "../1985                | until 1985",
                "-0043-03-15            | 15 March 44 BC",
                "0000                   | 1 BC",
                "0044                   | AD 44",
                "006X                   | AD 60s",
                "-019X                  | between 200 BC and 191 BC",
                "00XX                   | between 1 BC and AD 99",
            })
    void saysADateAtItsOwnPrecision(String edtf, String words) {
        assertEquals(words, HumanDate.of(EventDate.read(edtf).orElseThrow()));
    }
}
