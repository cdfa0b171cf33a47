package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Which date an event gets from other events: "a day after the vote", "the war that ended 50 years ago". */
class DatesFromEventsTest {
    @Test
    void datesEachOfTwoEventsBeforeTheNews() {
        Found.assertEvents(
                "Shares of Acme fell on May 14. The drop came a week after Otto Lang quit the firm and two months after"
                        + " Ann Lee sold her stake.",
                "2024-05-14 | EXPLICIT | Shares of Acme fall",
                "2024-05-06/2024-05-12 | RELATIVE | Otto Lang quits Acme",
                "2024-03 | RELATIVE | Ann Lee sells her stake");
    }

    @Test
    void datesWhatAnAnniversaryRemembers() {
        Found.assertEvents(
                "Crowds gathered on May 9 to mark the 50th anniversary of the end of the Andean War.",
                "2024-05-09 | EXPLICIT | Crowds gather to mark the 50th anniversary of the end of the Andean War",
                "1974 | RELATIVE | End of the Andean War");
    }

    @Test
    void countsAnAnniversaryFromWhatIsToldLastBeforeIt() {
        Found.assertEvents(
                "A street was named for Ann Lee in 2002, and a hall opened on May 9, the 50th anniversary of the end of"
                        + " the Andean War.",
                "2002 | EXPLICIT | Street named for Ann Lee",
                "2024-05-09 | EXPLICIT | Hall opens",
                "1974 | RELATIVE | End of the Andean War");
    }

    @Test
    void datesAnEventByTheEventItFollows() {
        Found.assertEvents(
                "The summit on May 12 drew thousands to Geneva. Lee and Park held a private meeting after the summit.",
                "2024-05-12 | EXPLICIT | Summit draws thousands to Geneva",
                "2024-05-12 | RELATIVE | Lee and Park hold a private meeting");
    }

    @Test
    void countsTheDaysBetweenTwoEvents() {
        Found.assertEvents(
                "The treaty was signed in Geneva on May 12. The signing came two days after both ministers met in"
                        + " Oslo.",
                "2024-05-12 | EXPLICIT | Treaty signed in Geneva",
                "2024-05-10 | RELATIVE | Both ministers meet in Oslo");
    }

    @Test
    void countsFromAnEventNamedByANoun() {
        Found.assertEvents(
                "The parade took place in Oslo on May 3. Two days after the parade, Otto Lang arrived.",
                "2024-05-03 | EXPLICIT | Parade in Oslo",
                "2024-05-05 | RELATIVE | Otto Lang arrives");
        Found.assertEvents(
                "The parade took place in Oslo on May 10. Otto Lang arrived two days before the parade.",
                "2024-05-10 | EXPLICIT | Parade in Oslo",
                "2024-05-08 | RELATIVE | Otto Lang arrives");
    }

    @Test
    void countsFromTheDateBeside() {
        Found.assertEvents(
                "Otto Lang is old. In 2001, two years after he retired, Lang published a book.",
                "1999 | RELATIVE | Otto Lang retires",
                "2001 | EXPLICIT | Otto Lang publishes a book");
    }

    @Test
    void datesWhatAKnownEventDid() {
        Found.assertInBackground(
                "A quake struck Oslo on May 3. The quake killed Otto Lang.",
                "2024-05-03 | RELATIVE | Quake kills Otto Lang");
    }

    @Test
    void countsFromAnEventRatherThanTellOfItsDay() {
        Found.assertEvents(
                "Orlava surrendered on 25 December 1702. A monument stood there a century after the surrender.",
                "1702-12-25 | EXPLICIT | Orlava surrenders");
    }

    @Test
    void countsTheYearsBeforeAnotherClause() {
        Found.assertEvents(
                "The Halden mine was opened in 1974, a year before Swedish troops occupied Oslo.",
                "1974 | EXPLICIT | Halden mine opened",
                "1975 | RELATIVE | Swedish troops occupy Oslo");
    }

    @Test
    void takesHoursForPartsOfTheDay() {
        Found.assertEvents(
                "Lawmakers in Oslo voted on Tuesday to oust Otto Lang. Supporters of Lang fought with police hours"
                        + " before the vote.",
                "2024-05-14 | EXPLICIT | Lawmakers in Oslo vote to oust Otto Lang",
                "2024-05-14 | RELATIVE | Supporters of Otto Lang fight with police");
        Found.assertEvents(
                "Crowds stormed the hall in Oslo on Tuesday night, hours after officials declared Otto Lang the winner.",
                "2024-05-14 | EXPLICIT | Crowds storm the hall in Oslo",
                "2024-05-14 | RELATIVE | Officials declare Otto Lang the winner");
    }

    @Test
    void countsDaysFromTheTellingThatNamesTheDay() {
        Found.assertEvents(
                "The Blue Star sank on May 3. Lang sailed the Blue Star, which sank this year. Lang was arrested the day"
                        + " after the sinking.",
                "2024-05-03 | EXPLICIT | Blue Star sinks",
                "2024 | EXPLICIT | Blue Star sinks",
                "2024-05-04 | RELATIVE | Lang arrested");
    }

    @Test
    void countsDaysWithinAYear() {
        Found.assertEvents(
                "The roof of Moe Hall collapsed in 2021. Otto Lang resigned three days after the collapse.",
                "2021 | EXPLICIT | Roof of Moe Hall collapses",
                "2021 | RELATIVE | Otto Lang resigns");
    }

    @Test
    void countsTheDaysBeforeTheNews() {
        String opening = "Acme said on Tuesday it would sell a mill. The announcement came ";
        Found.assertEvents(
                opening + "two days after Otto Lang resigned.",
                "2024-05-14 | EXPLICIT | Acme says it will sell a mill",
                "2024-05-12 | RELATIVE | Otto Lang resigns");
        Found.assertEvents(
                opening + "a week after the resignation of Otto Lang.",
                "2024-05-14 | EXPLICIT | Acme says it will sell a mill",
                "2024-05-06/2024-05-12 | RELATIVE | Resignation of Otto Lang");
    }

    @Test
    void datesByTheKindOfAnEvent() {
        Found.assertEvents(
                "Soldiers overthrew Hugh Carver on May 3. The union expelled Norland the day after the coup.",
                "2024-05-03 | EXPLICIT | Soldiers overthrow Hugh Carver",
                "2024-05-04 | RELATIVE | Union expels Norland");
    }

    @Test
    void takesNoPronounForAClause() {
        Found.assertEvents(
                "In 2012 Otto Lang was knighted, and two years after that moved to the house where he died.",
                "2012 | EXPLICIT | Otto Lang knighted");
    }
}
