package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a story of several paragraphs goes on from. */
class ParagraphsTest {
    /** With this a text is news, whatever else it tells of. */
    private static final String NEWS = "The inquiry began on Monday.\n\n";

    @Test
    void aStoryThatHasGoneOnOnceGoesOnInTheNextParagraph() {
        assertEquals(
                List.of("2025-09-01", "2022-03-02", "2022-03-03", "2022-06"),
                values(NEWS
                        + "The bridge fell on 2 March 2022. The next day divers came.\n\nThe mayor resigned in June."));
        assertEquals(
                List.of("2025-09-01", "2020", "2020-05", "2020-06", "2020-08"),
                values(NEWS
                        + "The failings of 2020 were many. In May of that year accounts were frozen.\n\nThe bank apologised"
                        + " in June. Two months later it failed again."));
    }

    @Test
    void aStoryThatHasGoneOnOnceGoesOnInWhatIsSaid() {
        assertEquals(
                List.of("2025-09-01", "1975-01-23", "1975-01-26", "1975-05"),
                values(NEWS
                        + "The dam was shut on 23 January 1975. Three days later the mill was gone.\n\n\"In May my mother"
                        + " saw our roof go,\" said Ilk."));
    }

    @Test
    void aDateAloneDoesNotGoOnInTheNextParagraph() {
        assertEquals(
                List.of("2025-09-01", "2022-03", "2025-06"),
                values(NEWS + "The bridge fell in March 2022.\n\nThe mayor resigned in June."));
    }

    @Test
    void anAsideDoesNotGoOnFromAStory() {
        assertEquals(
                List.of("2025-09-01", "2022-03-02", "2025-06-03", "2025-09-05"),
                values(NEWS + "The bridge fell on 2 March 2022. The trial, which began on June 3, continues Friday."));
        assertEquals(
                List.of("2025-09-01", "2022-03-02", "2022-03-03", "2025-06"),
                values(NEWS
                        + "The bridge fell on 2 March 2022. The next day divers came.\n\nThe mayor, who resigned in June,"
                        + " denies it."));
    }

    @Test
    void newsOfItsOwnDayEndsAStory() {
        assertEquals(
                List.of("2025-09-01", "2022-03-02", "2022-03-03", "2025-09-02", "2025-06"),
                values(NEWS
                        + "The bridge fell on 2 March 2022. The next day divers came.\n\nThe mayor appeared in court on"
                        + " Tuesday. He resigned in June."));
    }

    @Test
    void aMonthMayOpenTheSentenceAfterTheNext() {
        assertEquals(
                List.of("2025-09-01", "1958-04", "1958-06"),
                values(NEWS + "He made a record in April 1958. It sold badly. In June they let him go."));
    }

    @Test
    void aHistoryComesBackToTheWritersOwnTime() {
        assertEquals(
                List.of("1987-07-11", "1987-08", "1988", "2025-09-04", "2024-11"),
                values("They were seen on 11 July 1987. In August a man was held. He was freed in 1988.\n\nToday their"
                        + " son lives in Leeds. He married in November."));
    }

    @Test
    void aHistoryComesBackToAWeekdayOfTheWriters() {
        assertEquals(
                List.of("1881-11-12", "1906", "2011-10-23", "2025-09-07", "2025-04"),
                values(
                        "They first met on 12 November 1881. In 1906 they met again. On 23 October 2011 they drew.\n\nThe"
                                + " sides meet on Sunday. They drew in April."));
    }

    @Test
    void aHistoryComesBackToTheLastSeasonOfTheWriter() {
        String history = "They first met on 12 November 1881. In 1906 they met again. In 2011 they drew. ";
        assertEquals(
                List.of("1881-11-12", "1906", "2011", "2024-FA", "2025-01"),
                values(history + "Last autumn a song was found. In January they sang it."));
        assertEquals(List.of("1881-11-12", "1906", "2011", "2011-01"), values(history + "In January they sang it."));
    }

    @Test
    void aHistoryComesBackToWhatIsNow() {
        assertEquals(
                List.of("1987-07-11", "1987-08", "1988", "PRESENT_REF", "2025-05"),
                values("They were seen on 11 July 1987. In August a man was held. He was freed in 1988. The house is a"
                        + " hotel now. It opened in May."));
    }

    @Test
    void whatHadHappenedInAYearLeavesTheStoryWhereItIs() {
        assertEquals(
                List.of("2025-04-08", "2018", "2025-04-09"),
                values("The probe fell silent on 8 April. Vance had built it in 2018. The next day it woke."));
    }

    @Test
    void whatARelativeClauseTellsOfAYearLeavesTheStoryWhereItIs() {
        assertEquals(
                List.of("2025-04-08", "2018", "2021", "2025-04-10"),
                values(
                        "The probe fell silent on 8 April. It was a shock. The probe, which had been built in 2018 by the"
                                + " Vance works and flown by its crew for the first time in 2021, was lost. On 10 April the crew"
                                + " went home."));
    }

    @Test
    void aTimeOfNoDayLeavesAStoryWhereItIs() {
        assertEquals(
                List.of("2025-09-01", "1977-02", "XXXX-XX-XXTNI", "1977-06"),
                values(NEWS + "In February 1977 they left a flask open overnight. They published in June."));
    }

    @Test
    void thatYearIsTheOneJustMentioned() {
        assertEquals(
                List.of("2025-04-08", "1987", "1987-10"),
                values("The probe fell silent on 8 April. Vance had been honoured in 1987. In October of that year he"
                        + " sold it."));
    }

    @Test
    void whatLastsSinceAMonthLeavesTheStoryWhereItIs() {
        assertEquals(
                List.of("1917-04-03", "1917-03", "1917-04-09"),
                values(
                        "They came on 3 April 1917. It was quiet. There had been no leave since March. They were to attack"
                                + " on the 9th."));
    }

    @Test
    void aYearThatEndsAHeadingHoldsBelowIt() {
        assertEquals(
                List.of("1916", "1916-07-03", "1916-07-04"),
                values("From a clerk's diary, 1916\n\n3 July: Rain all day.\n\n4 July: The mill is shut."));
        assertEquals(
                List.of("2027", "2025-07-03"),
                values("The town in a new plan: 2027\n\nThe mayor showed it on 3 July."));
    }

    @Test
    void aDayUnderAYearIsOfThatYearHoweverNearTheSameDayIs() {
        assertEquals(
                List.of("2004", "2004-05", "2011", "2011-08-28"),
                values("2004: The mill opens in May.\n2011: A fire on 28 August destroys it."));
    }
}
