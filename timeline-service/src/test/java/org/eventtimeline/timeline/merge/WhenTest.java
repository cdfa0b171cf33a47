package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.eventtimeline.timeline.merge.Gists.undated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Dates that differ and may be of one event. */
class WhenTest {
    private static final String HEADLINE = "Halden harbour workers go on strike";

    @Test
    void aDayThatIsNotWrittenOutMayBeOneOff() {
        assertEquals("[a, b]", clusters(written("a", "2025-09-04"), unwritten("b", "2025-09-05")));
        assertEquals("[a, b]", clusters(written("a", "2025-09-05"), unwritten("b", "2025-09-04")));
    }

    @Test
    void twoDaysAreTooMany() {
        assertEquals("[a] [b]", clusters(written("a", "2025-09-04"), unwritten("b", "2025-09-06")));
        assertEquals("[a] [b]", clusters(unwritten("a", "2025-09-04"), unwritten("b", "2025-09-06")));
    }

    @Test
    void writtenDaysAreWhatTheyAre() {
        assertEquals("[a] [b]", clusters(written("a", "2025-09-04"), written("b", "2025-09-05")));
        assertEquals(
                "[a, b] [c]",
                clusters(unwritten("a", "2025-09-04"), written("b", "2025-09-04"), written("c", "2025-09-05")));
    }

    @Test
    void timesOfDayAreWhatTheyAre() {
        assertEquals("[a] [b]", clusters(written("a", "2025-09-04T10:00"), unwritten("b", "2025-09-05T09:00")));
    }

    @Test
    void midnightIsOfTheDayBeforeAsWell() {
        assertEquals("[a, b]", clusters(written("a", "2025-09-04"), written("b", "2025-09-05T00:00")));
        assertEquals("[a, b]", clusters(written("a", "2025-09-05"), written("b", "2025-09-05T00:00")));
        assertEquals("[a] [b]", clusters(written("a", "2025-09-06"), written("b", "2025-09-05T00:00")));
        assertEquals("[a] [b]", clusters(written("a", "2025-09-04"), written("b", "2025-09-05T01:00")));
    }

    @Test
    void aWeekHasItsDays() {
        assertEquals("[day, week]", clusters(written("day", "2025-09-04"), written("week", "2025-09-01/2025-09-07")));
        assertEquals("[day] [week]", clusters(written("day", "2025-09-08"), written("week", "2025-09-01/2025-09-07")));
        assertEquals(
                "[day] [season]", clusters(written("day", "2025-09-04"), written("season", "2025-08-01/2025-09-30")));
    }

    @Test
    void aWeekBetweenTwoMonthsKeepsNeitherFromItsDays() {
        String week = "2025-10-27/2025-11-02";

        assertEquals(
                "[day, month, week]",
                clusters(written("day", "2025-11-02"), written("week", week), written("month", "2025-11")));
        assertEquals(
                "[day, week] [month]",
                clusters(written("day", "2025-11-02"), written("week", week), written("month", "2025-12")));
    }

    @Test
    void aWeekThatIsNotWrittenOutMayBeginOnSunday() {
        Gist week = unwritten("week", "2025-09-01/2025-09-07");

        assertEquals("[day, week]", clusters(written("day", "2025-08-31"), week));
        assertEquals("[day] [week]", clusters(written("day", "2025-08-30"), week));
        assertEquals("[day] [week]", clusters(written("day", "2025-08-31"), written("week", "2025-09-01/2025-09-07")));
    }

    @Test
    void otherThingsOfTheDaysBesideAreOther() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", "2025-09-04", "closing", "closes", "Halden closes its harbour", "Halden"),
                        undated("b", "2025-09-05", "opening", "Halden opens a harbour school", "Halden")));
    }

    private static Gist written(String id, String date) {
        return told(id, date, "protest", "strike", HEADLINE, "Halden");
    }

    private static Gist unwritten(String id, String date) {
        return undated(id, date, "protest", HEADLINE, "Halden");
    }
}
