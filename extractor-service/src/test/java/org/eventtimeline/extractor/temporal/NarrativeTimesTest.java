package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Times counted from those that a story has come to. */
class NarrativeTimesTest {
    @Test
    void minutesAreCountedFromAClock() {
        assertEquals(
                List.of("2016-07-04T23:50", "2016-07-05T00:20", "2016-07-04T23:20"),
                values("At 11.50 p.m. on 4 July 2016 it left the road. Half an hour later the police came. "
                        + "An hour earlier a shot had been heard."));
        assertEquals(
                List.of("2016-07-04T24:00", "2016-07-05T02:00"),
                values("It sank at midnight on 4 July 2016. Two hours later a boat came."));
    }

    @Test
    void hoursAreCountedFromADayInDays() {
        assertEquals(
                List.of("2016-07-04", "2016-07-06"), values("It sank on 4 July 2016. 48 hours later a boat came."));
    }

    @Test
    void aStoryGoesOnFromAYearThatItHasCountedTo() {
        assertEquals(
                List.of("1914-07", "1914-12-25", "1916", "1916-11"),
                values("It began in July 1914. By Christmas many were dead. Two years later others came. "
                        + "It was over by November."));
    }

    @Test
    void aTextThatHasSpokenOfAnotherTimeAloneStaysThere() {
        assertEquals(
                List.of("2019-12-29", "P1M", "2020-01-23"),
                values(
                        "It was seen on 29 December 2019. Within a month it had spread. The city was shut on 23 January."));
    }

    @Test
    void whatHadHappenedByAMonthLiesBeforeItsEndAndBehindTheStory() {
        assertEquals(
                List.of("2000-03", "2000-12"), values("It opened in March 2000. By December it had lost a third."));
    }

    @Test
    void theMorningBehindANightIsOfTheNextDay() {
        assertEquals(
                List.of("2025-08-30TNI", "2025-08-31T12:00"),
                values("A lorry was hit on Saturday night. By noon the hospital was full."));
    }

    @Test
    void weekdaysGoOnFromATimeOfAnUndatedHistory() {
        assertEquals(
                List.of("1666-09-02T01:00", "1666-09-06", "1666-09-07TAF"),
                values(
                        "It began at 1 a.m. on 2 September 1666. On Monday it spread. By Tuesday afternoon it was out.",
                        null));
    }

    @Test
    void aDayOfTheLastWeeksIsNewsWhereTheStoryWouldGoBackForIt() {
        assertEquals(
                List.of("2011-10", "2025-08-28", "2025-08-29"),
                values("She was made inspector in October 2011. She was shot on 28 August. She died the next day."));
        assertEquals(
                List.of("2011-06", "2011-08-28"),
                values("She was made inspector in June 2011. She was shot on 28 August."));
    }

    @Test
    void theEndOfTheMonthThatIsOverIsThatOfTheStory() {
        assertEquals(
                List.of("2025-08-14", "2025-08"),
                values("The dam broke on 14 August. By the end of the month it was mended."));
        assertEquals(
                List.of("2025-08-14", "2025-09"),
                values("The dam broke on 14 August. It will be mended by the end of the month."));
        assertEquals(
                List.of("2025-07-06", "2025-07"),
                values("The dam broke on 6 July. By the middle of the month it was mended."));
    }

    @Test
    void aStoryRatherGoesOnThanBack() {
        assertEquals(
                List.of("2019-06", "2019-12"),
                values("It began in June 2019. Prices rose, and by December it had ended."));
    }

    @Test
    void aTimeIsNotOfTheDayOnWhichThingsBegan() {
        assertEquals(
                List.of("2025-08-31", "2025-08-24", "2025-08-31T09:00"),
                values("They took it on Sunday in a war that began 11 days ago. They came at 9 a.m."));
    }

    @Test
    void aTimeIsOfTheDayJustNamedWhateverElseIsSpokenOf() {
        assertEquals(
                List.of("2025-09-02", "2024-SU", "2025-09-02TMO"),
                values("A man was held on Tuesday over a theft in the summer of 2024. He was taken at dawn."));
    }

    @Test
    void behindTheNightComesTheNextDay() {
        assertEquals(
                List.of("2024-03-03TNI", "2024-03-04T02:30", "2024-03-04TMO"),
                values("It sank on the night of 3 March 2024. A boat came at 2:30 a.m. They landed at dawn."));
        assertEquals(
                List.of("2024-03-03TEV", "2024-03-03T05:00"),
                values("He fell on the evening of 3 March 2024. He had left home at 5 a.m."));
    }

    @Test
    void countsVaguelyFromVagueDates() {
        assertEquals(
                List.of("2019-01", "2019-02"), values("She warned them in January 2019. Six weeks later she left."));
        assertEquals(List.of("2019", "2019"), values("She came in 2019. A month later she left."));
    }

    @Test
    void aPeriodOfAnUndatedHistoryBeginsInTheYearThatIsNamedAtItsEnd() {
        assertEquals(List.of("1743-03-14", "1743-08-02"), values("It lasted from 14 March to 2 August 1743.", null));
        assertEquals(List.of("1911-03", "1911-05"), values("It sank in March and again in May 1911.", null));
    }

    @Test
    void shortPastFormsLookBack() {
        assertEquals(List.of("2024-12"), values("It sued the firm in December; a trial is scheduled."));
    }

    @Test
    void aHolidayOfTheStoryIsOfItsYear() {
        assertEquals(
                List.of("1953", "1953-12-25", "1954"),
                values("She wept in 1953 and sang that Christmas. The following year she left."));
        assertEquals(List.of("1953", "2024-12-25"), values("It opened in 1953. He said that Christmas was cancelled."));
    }

    @Test
    void theTimeThatSomebodyTellsIsOfTheDayThatTheyTellOf() {
        assertEquals(
                List.of("2025-08-31", "2025-09-01", "2025-08-31T03:00"),
                values("A barn burned on Sunday. Police said on Monday the fire began at 3 a.m."));
        assertEquals(
                List.of("2025-08-31", "2025-09-01", "2025-09-01T03:00"),
                values("A barn burned on Sunday. Police said on Monday it was arson. They left at 3 a.m."));
    }
}
