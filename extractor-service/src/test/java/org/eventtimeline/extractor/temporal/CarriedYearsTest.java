package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Years that a text has named carry on to dates without one. */
class CarriedYearsTest {
    @Test
    void aYearNamedEarlierCarriesOn() {
        assertEquals(
                List.of("1985-03-04", "1985-06-09"), values("He landed on March 4, 1985. On June 9 he was tried."));
    }

    @Test
    void aYearNamedEarlierDoesNotCarryOnIntoThingsToCome() {
        assertEquals(
                List.of("2022-11", "2025-10"),
                values("She was elected in November 2022. Elections are scheduled for October."));
    }

    @Test
    void aYearStillToComeDoesNotCarryOnIntoWhatHasHappened() {
        assertEquals(
                List.of("2029", "2025-01"),
                values("It is due to open in late 2029. The builder was named in January."));
    }

    @Test
    void aYearNamedEarlierCarriesOnToWhatLastedUntilThen() {
        assertEquals(List.of("1985-03-04", "1985-06"), values("He landed on March 4, 1985. He stayed until June."));
    }

    @Test
    void aYearNamedEarlierCarriesOnToWhatCouldBeSeenByThen() {
        assertEquals(
                List.of("1975-01-23", "1975-04"),
                values("The gates were shut on January 23, 1975. By April only the spire could be seen."));
    }

    @Test
    void aYearNamedEarlierDoesNotCarryOnToWhatWillLastUntilThen() {
        assertEquals(
                List.of("2020-01", "2025-11-07"),
                values("She took office in January 2020. He will stand in for her until November 7."));
    }

    @Test
    void theYearOfATimeOfDayCarriesOn() {
        assertEquals(
                List.of("1912-04-14TNI", "1912-04-15TMO", "1912-04-18"),
                values("On the night of 14 April 1912 the ship hit an iceberg. The crew was found at dawn. "
                        + "They reached New York on 18 April."));
    }

    @Test
    void aPeriodBeginsBeforeItEnds() {
        assertEquals(List.of("2018-12", "2019-02"), values("It ran from December to February 2019."));
        assertEquals(List.of("2018-12", "2019-02"), values("It ran in December and February 2019."));
    }

    @Test
    void aSecondThingOfTheSentenceHappenedAfterTheFirst() {
        assertEquals(
                List.of("2010-01", "2010-11"), values("It opened a mill in January 2010 and another in November."));
        assertEquals(
                List.of("2010-01", "2009-11"), values("He was shot in January 2010 and had been warned in November."));
        assertEquals(List.of("1810-01", "1810-11"), values("It fell in January 1810 and again in November.", null));
    }

    @Test
    void theLastDateOfAListHasTheYearOfAll() {
        assertEquals(List.of("1998-03", "1998-10"), values("They met in March and again in October 1998."));
    }

    @Test
    void whatLastedUntilADayEndedAfterItBegan() {
        assertEquals(
                List.of("2025-08-22", "2025-08-25"),
                values("On Friday, 22 August, they seized the mill. They held it until Monday."));
        assertEquals(
                List.of("2025-09-01", "2025-09-08"),
                values("The mill was shut on 1 September. It will be closed until Monday."));
    }

    @Test
    void aYearThatOpensItsSentenceCarriesOn() {
        assertEquals(List.of("1985", "1985-06-09"), values("In 1985 he landed, and on June 9 he was tried."));
    }

    @Test
    void aYearThatOpensItsSentenceCarriesOnIntoTheMiddleOfTheNext() {
        assertEquals(
                List.of("2025-09-01", "2004", "2004-10", "2005-SP"),
                values(
                        "It began on Monday. In 2004 it made a loss. It cut jobs in October and moved the next spring."));
        assertEquals(
                List.of("2025-09-01", "2004", "2024-10"),
                values("It began on Monday. It made a loss in 2004. It cut jobs in October."));
    }

    @Test
    void aYearThatEndsTheSentenceBeforeCarriesOn() {
        assertEquals(List.of("1985", "1985-06"), values("He founded the firm in 1985. In June it grew."));
    }

    @Test
    void whatIsNamedWithItsYearHappenedInIt() {
        assertEquals(List.of("1973", "1973-09-11"), values("The 1973 coup took place on 11 September."));
        assertEquals(List.of("1926", "1926-05-03"), values("The strike of 1926 began on 3 May."));
        assertEquals(List.of("1944", "1944-06-06"), values("In 1944, on 6 June, they landed."));
        assertEquals(List.of("1926", "2025-05-03"), values("The law of 1926 was repealed on 3 May."));
    }

    @Test
    void theDatesUnderAYearAreOfIt() {
        assertEquals(
                List.of("2025-09-01", "2021", "2021-03", "2021-06-09", "2022", "2022-01", "2025-09-02", "2022-10"),
                values("It began on Monday.\n\n2021\n\nMarch: Ravel takes office.\n9 June: He opens a port.\n\n2022\n\n"
                        + "January: He lost, a judge said on Tuesday.\nOctober: The port closes."));
    }

    @Test
    void theYearsOfEntriesInOneParagraphAreHeadingsToo() {
        List<String> years = List.of("2019", "2019-12", "2022", "2022-01", "2022-11");
        assertEquals(years, values("2019: It opens in December. 2022: It burns in January. It is sold in November."));
        assertEquals(years, values("2019 - It opens in December. 2022 - It burns in January. It is sold in November."));
        assertEquals(years, values("2019. It opens in December. 2022. It burns in January. It is sold in November."));
        assertEquals(List.of("2019", "2025-03"), values("It was founded in 2019. A fire destroys it in March."));
    }

    @Test
    void whatStillLastsDoesNotGoOnFromAnotherYear() {
        assertEquals(
                List.of("2019", "2019-03", "2025-08"),
                values("In 2019 he named her, and she took her seat in March. She has led it since August."));
    }

    @Test
    void theEntriesOfAChronicleGoOnWithItsYear() {
        assertEquals(
                List.of("2021-06-01", "2021-06-03"),
                values("June 1, 2021: The pipe bursts. Nobody is hurt.\n\nJune 3: The town is left."));
        assertEquals(
                List.of("2024-12-28", "2025-01-03"),
                values("December 28, 2024 - The pipe bursts.\n\nJanuary 3 - The town is left."));
        assertEquals(
                List.of("2021-06-01", "2025-07-03"),
                values("June 1, 2021: The pipe bursts.\n\nThe town was left on July 3."));
    }

    @Test
    void aMonthOfTheSeasonThatIsToldIsOfIt() {
        assertEquals(
                List.of("1912-SP", "1912-04"),
                values("They fled in the spring of 1912. The river had begun to rise in April."));
    }

    @Test
    void theYearOfAHalfCarriesOn() {
        assertEquals(
                List.of("1974-H2", "1974-08"),
                values("In the second half of 1974 the mill did well. In August it burned."));
    }

    @Test
    void theWeekBehindTheEndOfAMonthIsOfTheNext() {
        assertEquals(
                List.of("1932-10", "1932-11"),
                values("The mine flooded at the end of October 1932. The following week pumps came."));
    }

    @Test
    void aLateYearDoesNotCarryOnIntoWhatIsArranged() {
        assertEquals(
                List.of("2022-10", "2025-11"),
                values("She took over in October 2022. She stays until a successor is named in November."));
        assertEquals(
                List.of("1912", "1912-11"),
                values("He joins the yard in 1912. The first ship is launched in November."));
    }
}
