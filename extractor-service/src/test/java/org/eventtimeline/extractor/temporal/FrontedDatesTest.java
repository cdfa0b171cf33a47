package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Months and seasons that open a sentence. */
class FrontedDatesTest {
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 10);

    @Test
    void areOverBeforeAVerbOfThePast() {
        assertEquals(List.of("2024-02"), values("In February, a ferry sank.", DECEMBER));
        assertEquals(List.of("2024-02"), values("February saw record rain.", DECEMBER));
    }

    @Test
    void areToComeBeforeAVerbOfTheFuture() {
        assertEquals(List.of("2025-02"), values("In February, the ferry will sail again.", DECEMBER));
        assertEquals(List.of("2025-02"), values("In February, a plan made by two firms will be heard.", DECEMBER));
    }

    @Test
    void areOfTheYearThatTheSentenceBeforeNamed() {
        assertEquals(
                List.of("2022", "2022-06"), values("It was shut in 2022. In June, workers found cracks.", DECEMBER));
        assertEquals(
                List.of("2022", "2022-02"),
                values("It was shut in 2022. In February, workers found cracks.", DECEMBER));
    }

    @Test
    void areOfAYearBeforeThatTheirSentenceCounts() {
        assertEquals(List.of("2023", "2023-04"), values("Last year, a storm in April killed six.", DECEMBER));
        assertEquals(List.of("2023", "2024-04"), values("Last year was bad. In April, prices fell.", DECEMBER));
    }

    @Test
    void theDayByWhichThingsHadHappenedIsThatOfTheTimesBehindIt() {
        assertEquals(
                List.of("2025-09-01", "2025-09-02TMO", "2025-09-02TAF"),
                values("It struck late on Monday. By Tuesday morning four bodies had been found, "
                        + "and one more that afternoon."));
    }

    @Test
    void aMonthThatOpensASecondClauseGoesOnFromTheFirst() {
        assertEquals(
                List.of("2024-03", "2024-11"),
                values("In March last year he asked for the drains to be cleared; in November he asked again."));
        assertEquals(
                List.of("2024-03", "2024-11"),
                values("He asked for help in March last year, and in November he asked again."));
    }

    @Test
    void whatStandsBehindADayOfAChronicleIsToldOnThatDay() {
        assertEquals(List.of("2024-08-03"), values("3 August: The firm says that jobs will go.", DECEMBER));
        assertEquals(
                List.of("2024-08-03"), values("Events:\n\n- 3 August: The firm says that jobs will go.", DECEMBER));
    }
}
