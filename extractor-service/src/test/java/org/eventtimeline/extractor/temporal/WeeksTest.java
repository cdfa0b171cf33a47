package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Weekdays of a week that a paragraph tells of. */
class WeeksTest {
    @Test
    void aParagraphThatOpensWithAnEarlierWeekStaysThere() {
        assertEquals(
                List.of("2025-08-11", "2025-08-12", "2025-08-14", "2025-09-03"),
                values(
                        "On 11 August they shelled the town. On Tuesday they took the bridge. The mayor fled on Thursday."
                                + "\n\nOn Wednesday it rained."));
    }

    @Test
    void whatSomebodySaysInAParagraphOfAnEarlierWeekIsSaidInTheWritersOwn() {
        assertEquals(
                List.of("2025-08-11", "2025-09-02"),
                values("On 11 August they shelled the town. The mayor said on Tuesday that it was lost."));
    }

    @Test
    void aWeekdayWithAnArticleIsOneOfTheStory() {
        assertEquals(
                List.of("1983-07-09", "1983-07-11"),
                values("She was last seen on Saturday 9 July 1983. Her car was found on the Monday."));
    }

    @Test
    void aWeekOfWhichADayIsNamedWithItsWeekdayGoesOn() {
        assertEquals(
                List.of("2025-08-18", "2025-08-19"),
                values("The court ruled on Monday, August 18. On Tuesday it heard another case."));
        assertEquals(
                List.of("2025-08-18", "2025-09-02"),
                values("The court ruled on August 18. On Tuesday it heard another case."));
    }

    @Test
    void aDayCountedFromItKeepsTheWeek() {
        assertEquals(
                List.of("2025-08-15", "2025-08-16", "2025-08-20"),
                values("It began on Friday, August 15. The next day they fled. On Wednesday it was over."));
    }

    @Test
    void whatHadBeenBeforeADayOfTheStoryIsOfTheDaysBeforeIt() {
        assertEquals(
                List.of("2025-08-28", "2025-08-27"),
                values("Ministers met last Thursday. The king had arrived on Wednesday."));
        assertEquals(
                List.of("2025-09-03", "2025-09-03"),
                values("Ministers met on Wednesday. By Wednesday the king had left."));
    }

    @Test
    void whatACourtHearsOfLateYearsIsNoStoryOfTheirWeeks() {
        assertEquals(
                List.of("2023-11-30", "2024-01-06", "2025-09-03"),
                values("He killed her on 30 November 2023 and hid the body, which was found on 6 January. "
                        + "The jury was sworn in on Wednesday."));
    }

    @Test
    void whatHadBecomeOfAnEarlierWeekByADayIsOfThatWeek() {
        assertEquals(
                List.of("2025-07-17", "2025-07-17TMO", "2025-07-21"),
                values("On 17 July the dam broke. By dawn the mill was gone, and by Monday people were in tents."));
        assertEquals(
                List.of("2025-07-17", "2025-09-08"), values("On 17 July the dam broke. They want a report by Monday."));
    }

    @Test
    void newsStaysInTheWeekThatItHasGoneBackTo() {
        String text =
                "Ina fled on Sunday. He left on 12 November 2019. He rang on the Wednesday and again on Thursday.";
        assertEquals(List.of("2025-08-31", "2019-11-12", "2019-11-13", "2019-11-14"), values(text));
    }

    @Test
    void aWeekdayToComeIsNoneOfAnOldYear() {
        assertEquals(
                List.of("2020", "2025-09-08"), values("Lee left Oslo in 2020, and planned to visit it on Monday."));
    }
}
