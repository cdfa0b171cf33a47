package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The years just before the writer's, of which news tells as of its own, carry on to dates without one. */
class LateYearsTest {
    @Test
    void aDateOfLastYearCarriesOnInItsSentence() {
        assertEquals(List.of("2024-08", "2024-12"), values("She took office in August 2024 and fell ill in December."));
    }

    @Test
    void aDayOfLastYearCarriesOnIntoTheNextSentence() {
        assertEquals(
                List.of("2024-03-04", "2024-05-12"),
                values("On 4 March 2024 he was released on bail. He failed to appear on 12 May."));
    }

    @Test
    void aDayIsOfThisYearRatherThanOfOneThatIsNotNamed() {
        assertEquals(
                List.of("2021-11", "2025-03-04"),
                values("They were charged in November 2021. The trial opened on 4 March."));
        assertEquals(
                List.of("2023-03-09", "2025-02-27"),
                values("She was hurt on 9 March 2023. The trial opened on 27 February."));
        assertEquals(
                List.of("2023-11", "2025-01-20"),
                values("Corvel raised its bid in November 2023. The port rejected it on 20 January."));
        assertEquals(
                List.of("2021-03", "2021-11-04"),
                values("They were charged in March 2021. The trial opened on 4 November."));
        assertEquals(
                List.of("2023-03-09", "2023-02-27"),
                values("She was hurt on 9 March 2023. She had been warned on 27 February."));
    }

    @Test
    void aMonthOfLastYearCarriesOnToOneThatOpensTheNextSentence() {
        assertEquals(List.of("2024-03", "2024-06"), values("In March 2024 it opened. In June it hired fifty people."));
        assertEquals(List.of("2024-03", "2024-06"), values("In March last year it opened. In June it hired fifty."));
        assertEquals(List.of("2024-03", "2025-06"), values("It opened in March 2024. The staff walked out in June."));
    }

    @Test
    void aMonthFollowsTheOneTold() {
        assertEquals(
                List.of("2018-05", "2019-03"),
                values("He took charge in May 2018. He signed a new contract in March."));
        assertEquals(List.of("2024-12", "2024-10"), values("It was sold in December 2024. It cut 40 jobs in October."));
    }

    @Test
    void aStoryOfLastYearGoesOnFromASeason() {
        assertEquals(
                List.of("2025-09-01", "2023-11-08", "2024-SP", "2024-08"),
                values(
                        "It began on Monday. On 8 November 2023 the town burned. By the following spring few had come back."
                                + " The school opened in August."));
    }

    @Test
    void aMonthThatOpensASentenceGoesOnFromTheMonthBefore() {
        assertEquals(
                List.of("2020-01", "2020-11"),
                values("It cut 200 jobs in January 2020. In November it closed the mill."));
        assertEquals(
                List.of("2024-06", "2024-11"),
                values("In June 2024 the owner was charged; the trial was suspended in November."));
    }
}
