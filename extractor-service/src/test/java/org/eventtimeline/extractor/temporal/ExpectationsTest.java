package org.eventtimeline.extractor.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was still to come when it was spoken of goes on from then, not from the publication. */
class ExpectationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In June 2023 the board said the plant would open in October.                             | 2023-06 2023-10",
                "The board said on 3 May 2023 that Lee would leave on 1 July.                             | 2023-05-03 2023-07-01",
                "In 2019 the firm said the plant would open in October.                                   | 2019 2019-10",
                "The dam had cracks in November 2024. The firm said then that it would mend it in March.  | 2024-11 2025-03",
                "The dam had cracks in November 2024. The firm said on Monday it would mend it in March.  | 2024-11 2025-09-01 2026-03",
                "The bridge, which fell in 2019, would reopen in May, the mayor said.                     | 2019 2026-05",
                "The bridge fell in 2019. The minister said a new one would open in May.                  | 2019 2026-05",
                "The board met in June 2023. It said the plant would open in October.                     | 2023-06 2023-10",
                "The board met in June 2023. The plant would open in October, it said.                    | 2023-06 2023-10",
                "Dorvan unveiled a plan in June 2023. Work would begin in October.                        | 2023-06 2023-10",
                "Dorvan unveiled a plan in June 2023. Its rival said that work would begin in October.    | 2023-06 2025-10",
                "Dorvan bought a mill in June 2023. It said that the mill would close in October.         | 2023-06 2025-10",
                "He said last year that talks would resume in May.                                        | 2024 2024-05",
                "In January it said it would open in March.                                               | 2025-01 2025-03",
                "It said in June that it would open in December.                                          | 2025-06 2025-12",
                "Dorvan said on 3 January it would close a mill on Monday.                                | 2025-01-03 2025-01-06",
                "On 12 August it warned that profit would fall in the second half.                        | 2025-08-12 2025-H2",
                "Last October they called a strike for 3 November.                                        | 2024-10 2024-11-03",
                "In March 2023 the judge set sentencing for 22 June.                                      | 2023-03 2023-06-22",
                "Arrested in March 2023, he has a hearing set for 22 June.                                | 2023-03 2026-06-22",
                "The firm said in its report for 2024 that it would close the mill in December.           | 2024 2025-12",
            })
    void goesOnFromWhenItWasSpokenOf(String text, String values) {
        assertEquals(values, String.join(" ", Tagged.values(text)));
    }

    /** A month that tells no day, in an article that does not say when it was written. */
    @Test
    void leavesWeekdaysOpenWhereNobodyTellsTheWeek() {
        assertEquals(
                List.of("2019-05", "XXXX-WXX-1"),
                Tagged.values("In May 2019 the board met. It said the plant would open on Monday.", null));
        assertEquals(
                List.of("2019-05-03", "2019-05-06"),
                Tagged.values("On May 3, 2019 the board met. It said the plant would open on Monday.", null));
    }
}
