package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A story that goes from day to day does so behind older years that it mentions. */
class StoryDayTest {
    @Test
    void itGoesOnBehindOlderYears() {
        assertEquals(
                List.of("2021-04-02", "1870", "1999", "2021-04-19"),
                values("The mill burned on 2 April 2021. It had been built in 1870 and sold in 1999. "
                        + "It was pulled down on 19 April."));
        assertEquals(
                List.of("2021-04-02", "2009", "2014", "2021-04-19"),
                values("The siege began on 2 April 2021. The town, besieged in 2009 and 2014, fell on 19 April."));
    }

    @Test
    void itGoesOnInTheWritersOwnYear() {
        assertEquals(
                List.of("2025-08-02", "1870", "2025-08-19"),
                values("The mill burned on 2 August. It was built in 1870. It was pulled down on 19 August."));
    }

    @Test
    void itMayTellMoreOfADayJustBefore() {
        assertEquals(
                List.of("2025-08-12", "2025-08-20", "1949", "2025-08-15"),
                values("It was seen from 12 to 20 August. It was last here in 1949. It was brightest on 15 August."));
    }

    @Test
    void aYearThatOpensItsSentenceLeadsAway() {
        assertEquals(
                List.of("1921-05-03", "1947", "1947-05-12"),
                values("The club was founded on 3 May 1921. In 1947 it won the cup. On 12 May it was received."));
    }

    @Test
    void itGoesOnToNoDayThatIsMonthsAway() {
        assertEquals(
                List.of("2021-04-02", "1870", "1870-12-19"),
                values("The mill burned on 2 April 2021. It was built in 1870. It was opened on 19 December."));
    }

    @Test
    void itGoesOnBehindWhatHadBeenInAMonth() {
        assertEquals(
                List.of("1643-06-12", "1643-04", "1643-06-11"),
                values(
                        "It was fought on 12 June 1643. They had last met in April. On the 11th they camped on a moor."));
        assertEquals(
                List.of("1951-09-07", "1950-SP", "1950-11"),
                values("It was signed on 7 September 1951. Talks had opened in the spring of 1950. "
                        + "They broke down in November."));
    }

    @Test
    void itGoesOnFromAMonthToADay() {
        assertEquals(
                List.of("1912-03", "1912-11-10"),
                values("In March 1912 two men were lost. Another party set out on 10 November."));
    }

    @Test
    void theEntryOfAYearIsOfThatYear() {
        assertEquals(
                List.of("2023", "2023-02", "2023-10-02"),
                values("2023: The firm goes bankrupt in February. A new builder takes over on 2 October."));
    }

    @Test
    void itsNightIsThatOfTheDay() {
        assertEquals(
                List.of("2021-04-02", "2019", "2021-04-02TNI", "2021-04-03TMO"),
                values("The bridge fell on 2 April 2021. It was last painted in 2019. "
                        + "Divers found a car that night and another the next morning."));
    }
}
