package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that tell of a time of which the writer is no part. */
class HistoriesTest {
    @Test
    void aTextThatSpeaksOfAnotherYearAloneStaysInItsWeek() {
        assertEquals(
                List.of("1920-03-01", "1920-03-03", "1920-03-13"),
                values(
                        "The strike began on Monday, March 1, 1920. On Wednesday the trams stopped. It ended ten days later."));
    }

    @Test
    void whatIsCountedFromTheWritingOfAnUndatedTextIsPastPresentOrToCome() {
        assertEquals(
                List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF"),
                values("It began yesterday. It went on today. It will end next week.", null));
    }

    @Test
    void aLifeGoesOnByItsAges() {
        assertEquals(
                List.of("1931", "1946", "1948"),
                values("Born in 1931, she learned it early. At 15 she won a prize. Two years later she left.", null));
        assertEquals(
                List.of("1874-05-12", "1951-01-03", "1890"),
                values("Lind (12 May 1874 – 3 January 1951) was a nurse. At the age of 16 she left.", null));
    }

    @Test
    void theAgeOfADeathIsNoDate() {
        assertEquals(List.of("1874"), values("She was born in 1874 and died at the age of 76.", null));
        assertEquals(List.of("1874"), values("She was born in 1874. The index stood at 16, he said.", null));
    }

    @Test
    void whatFollowsTheEndOfAYearLiesBehindIt() {
        assertEquals(
                List.of("1808-05", "1808", "1809-02-02"),
                values("It fell in May 1808. By the end of the year few were left. On 2 February he left.", null));
    }

    @Test
    void whatOpensASentenceAndHappenedIsOfTheOldTimeLastNamed() {
        assertEquals(
                List.of("1999", "1999-10-23", "1999-10-17", "1999-10-25"),
                values("It was hit by floods in 1999. Rain had fallen. On 23 October the dam broke. The road "
                        + "had been closed since the 17th. By 25 October it was over."));
        assertEquals(
                List.of("1999", "2025-10"),
                values("It was founded in 1999. Its aims are new. They are expected to meet in October."));
    }

    @Test
    void nobodyKnowsTheTodayOfAnUndatedHistory() {
        assertEquals(List.of("1704", "PRESENT_REF"), values("It fell in 1704. Today a museum tells of it.", null));
        assertEquals(
                List.of("2019-05-03", "2019-05-03"), values("OSLO, May 3, 2019 - The king opened it today.", null));
    }

    @Test
    void theEndOfADecadeIsThatOfTheHistory() {
        assertEquals(
                List.of("1958", "1961", "196"),
                values("In 1958 they married. They left in 1961 and came back at the end of the decade."));
        assertEquals(List.of("202"), values("It will close at the end of the decade."));
    }

    @Test
    void aHistoryGoesOnFromTheTimeItHasComeTo() {
        assertEquals(
                List.of("1644-03-04", "1644-04-09", "1644-SU", "1644-11", "1645-01", "1645-05-03"),
                values("The siege began on 4 March 1644. On 9 April relief came. It was lifted. The garrison went"
                        + " through the summer without food. In November the walls fell, and in January the"
                        + " town was burned. Nobody stayed. They came back on 3 May."));
    }

    @Test
    void aHistoryCountsItsWeekdaysFromTheDayItHasComeTo() {
        assertEquals(
                List.of("1914-06-28", "1914-07-23", "1914-07-28", "1914-07-31"),
                values("He was shot on 28 June 1914. The note came on 23 July, and war on 28 July. On Friday they"
                        + " marched."));
        assertEquals(
                List.of("1914-06-28", "1914-06-26"),
                values("He was shot on 28 June 1914. He had arrived on Friday.", null));
    }

    @Test
    void resolvesHistoricalTextsWithoutAPublicationDate() {
        assertEquals(
                List.of("1812-06-24", "1812-09-14"),
                values("On 24 June 1812 they crossed; on 14 September they arrived.", null));
    }

    @Test
    void aDayOfTheLastWeeksAndOneToComeAreTheWritersInALifeToo() {
        assertEquals(
                List.of("1931", "1952", "1956", "2001", "2025-09-01", "2025-09-05"),
                values("She was born in 1931. She taught from 1952 to 1956 and retired in 2001. She died on 1 September"
                        + " and will be buried on Friday."));
    }

    @Test
    void theDaysOfAnUndatedHistoryGoOnFromItsWeekend() {
        assertEquals(
                List.of("1926-05-03", "1926-W18-WE", "1926-05-09", "1926-05-11"),
                values(
                        "On 3 May 1926 the presses stopped. By the weekend food was short. They met on Sunday and again on"
                                + " Tuesday.",
                        null));
    }

    @Test
    void aPeriodIsNoComparison() {
        assertEquals(
                List.of("1847-04-03", "1847-07-19", "1847-07-01"),
                values("They besieged it from 3 April to 19 July 1847. The walls were breached on 1 July."));
    }

    @Test
    void theDaysOfAHistoryLieInTheTimeThatItsFirstSentenceTells() {
        assertEquals(
                List.of("1862-02", "1865-07-09", "1862-05-03", "1862-06-01"),
                values(
                        "The regiment was raised in February 1862 and disbanded on 9 July 1865. It left on 3 May. On 1"
                                + " June it fought.",
                        null));
        assertEquals(
                List.of("2024-02", "2025-07-09", "2025-05-03"),
                values("He was held in February 2024 and freed on 9 July 2025. He fell ill on 3 May."));
    }

    @Test
    void theSeasonAfterAYearOfAnUndatedHistoryIsOfTheNext() {
        assertEquals(List.of("1862", "1863-SU"), values("It fell in 1862. It was rebuilt the following summer.", null));
    }
}
