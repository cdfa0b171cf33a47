package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Years of days that are told far from where the text has named their month or their period. */
class OtherYearsTest {
    @Test
    void aDayIsOfTheMonthThatTheLeadNamesWithItsYear() {
        assertEquals(
                List.of("2025-09-02", "1996-11", "1996-11-09"),
                values(
                        "A man was convicted on Tuesday of a killing in November 1996. He denied it.\n\n"
                                + "The trial heard that she left a party. She had told a friend that she walked home on 9 November."));
    }

    @Test
    void whateverTenseTellsOfADayThatIsOver() {
        assertEquals(
                List.of("2025-09-03", "2021-03-04", "2021-03-09"),
                values("A minister said on Wednesday that he heard of the leak on 4 March 2021. He rang the king.\n\n"
                        + "Notes of a meeting on 9 March bear this out."));
    }

    @Test
    void aDayOfTheLastMonthsIsNews() {
        assertEquals(
                List.of("2019-07", "2025-07-12"),
                values(
                        "She was hired in July 2019. She ran two shops.\n\nThe firm grew. It dismissed her on July 12."));
    }

    @Test
    void aDayToComeIsOfNoOldMonth() {
        assertEquals(
                List.of("2019-11", "2025-11-12"),
                values("It was opened in November 2019. It grew.\n\nThe firm is small. It will close on November 12."));
    }

    @Test
    void aMonthToComeIsNotTheOneThatHasJustEnded() {
        assertEquals(List.of("2026-08", "2025-08"), values("It will open in August. It closed in August."));
    }

    @Test
    void aDayBehindAPeriodLiesInThat() {
        assertEquals(
                List.of("1643-08", "1644-05", "1643-08-06", "1643-10"),
                values(
                        "The siege lasted from August 1643 to May 1644. The duke came on 6 August. Plague came in October."));
        assertEquals(
                List.of("1643-08", "1644-05", "1643-08-06", "1643-10"),
                values(
                        "The siege lasted from August 1643 to May 1644. The duke came on 6 August. Plague came in October.",
                        null));
    }

    @Test
    void whatFollowsAPeriodFollowsItsEnd() {
        assertEquals(
                List.of("1916-03", "1916-10", "1917"),
                values("He led it from March to October 1916. The following year he died.", null));
    }

    @Test
    void theDecadesSinceLeadToTheWriter() {
        assertEquals(
                List.of("1990-03-18", "1990-03-20", "PXY", "2025-02"),
                values(
                        "It burned on 18 March 1990. Two days later he fled. In the decades since, six people owned it. In"
                                + " February a baker moved in."));
    }
}
