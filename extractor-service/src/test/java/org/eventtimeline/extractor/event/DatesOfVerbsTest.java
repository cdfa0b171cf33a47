package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Dates that reach a verb from within its object, from between commas or around a clock. */
class DatesOfVerbsTest {
    @Test
    void datesAVerbByTheYearOfWhatIsWon() {
        Found.assertEvents(
                "Otto Lang won the 1988 Grieg Prize.", "1988 | EXPLICIT | Otto Lang wins the 1988 Grieg Prize");
        Found.assertEvents(
                "Otto Lang broke the 1988 Grieg vase.", "2024-05-16 | DOCUMENT | Otto Lang breaks the 1988 Grieg vase");
    }

    @Test
    void datesAVerbByTheSeasonBesideIt() {
        Found.assertEvents(
                "Ann Lee, who was hired in 2005, retired after the 2010 season.",
                "2005 | EXPLICIT | Ann Lee hired",
                "2010 | EXPLICIT | Ann Lee retires");
    }

    @Test
    void datesAVerbByWhatItCameBehind() {
        Found.assertEvents(
                "Ann Lee wept. Otto Lang left Acme after a quarrel in 1931.",
                "2024-05-16 | DOCUMENT | Ann Lee weeps",
                "1931 | EXPLICIT | Otto Lang leaves Acme");
        Found.assertEvents(
                "Ann Lee wept. Otto Lang was fined after a quarrel in 1931.", "2024-05-16 | DOCUMENT | Ann Lee weeps");
    }

    @Test
    void datesAVerbOverADistance() {
        Found.assertEvents(
                "But in 1971, two weeks before the opening of the hall, Otto Lang left Oslo.",
                "1971 | EXPLICIT | Otto Lang leaves Oslo");
    }

    @Test
    void datesAClauseBehindWhere() {
        Found.assertEvents(
                "At the end of the war he returned to Oslo, where in 1917 a fire destroyed the Moe mill.",
                "1917 | EXPLICIT | Fire destroys the Moe mill");
    }

    @Test
    void datesAVerbOverDashes() {
        Found.assertEvents(
                "Otto Lang opened a mill - the first in Oslo since the flood - on May 3.",
                "2024-05-03 | EXPLICIT | Otto Lang opens a mill");
    }

    @Test
    void givesNoVerbTheYearOfWhatIsCompared() {
        Found.assertEvents(
                "Acme is rich. Its profit fell to $3 million, or 12 cents for each of them, from $5 million, a year earlier.");
    }

    @Test
    void givesAStatementNoDateOfWhatItTells() {
        Found.assertEvents(
                "Otto Lang left on May 14. Acme forecast an income of $3 million for the third quarter.",
                "2024-05-14 | EXPLICIT | Otto Lang leaves");
    }

    @Test
    void datesAVerbBehindHowLongItTook() {
        Found.assertEvents(
                "Otto Lang led the Oslo team for three matches in May 2022.",
                "2022-05 | EXPLICIT | Otto Lang leads the Oslo team for three matches");
    }

    @Test
    void datesAVoteRatherThanWhatItWasForOnItsDay() {
        Found.assertEvents(
                "Councillors voted to close the Oslo mill on Thursday.",
                "2024-05-16 | EXPLICIT | Councillors vote to close the Oslo mill");
        Found.assertEvents(
                "Councillors voted 31-12 to close the Oslo mill on Thursday.",
                "2024-05-16 | EXPLICIT | Councillors vote 31-12 to close the Oslo mill");
    }

    @Test
    void datesATrialThatIsAheadByItself() {
        Found.assertEvents(
                "Otto Lang is to be tried for treason in June 2024.",
                "2024-06 | EXPLICIT | Otto Lang to be tried for treason");
    }

    @Test
    void datesADeathOverWhoDied() {
        Found.assertEvents(
                "Ann Lee nearly sold the mill after the death of her husband, the painter Otto Lang, in 2016.",
                "2016 | EXPLICIT | Death of Otto Lang");
    }

    @Test
    void tellsAVictoryOfTheDayAsWon() {
        Found.assertEvents(
                "The Oslo Rovers beat Bergen Town to win the cup on Thursday.",
                "2024-05-16 | EXPLICIT | Oslo Rovers beat Bergen Town to win the cup");
    }

    @Test
    void datesAClauseOverAnAge() {
        Found.assertEvents(
                "Ann Lee stood for election in 1915, and in 1918, at the age of 76, she left Oslo.",
                "1918 | EXPLICIT | Ann Lee leaves Oslo");
    }

    @Test
    void givesNoVerbTheYearOfAThing() {
        Found.assertInBackground(
                "Ann Lee found him through a newspaper from 1940.",
                "2024-05-16 | DOCUMENT | Ann Lee finds him through a newspaper");
    }

    @Test
    void datesByDaysThatShareAMonth() {
        Found.assertEvents(
                "Then, on the night of 12-13 August 1916, soldiers burned the mill.",
                "1916-08-12/1916-08-13 | EXPLICIT | Soldiers burn the mill");
    }

    @Test
    void datesByAClockThatItHappenedAround() {
        Found.assertEvents(
                "The ferry sank shortly after 9 a.m. on May 3.", "2024-05-03T09:00:00 | EXPLICIT | Ferry sinks");
    }

    @Test
    void datesASecondVerbByADateBetweenCommas() {
        Found.assertEvents(
                "The choir toured Norway in 2017 and, two years later, won the prize.",
                "2017 | EXPLICIT | Choir tours Norway",
                "2019 | EXPLICIT | Choir wins the prize");
    }

    @Test
    void datesAVerbWithWhatItLeaves() {
        Found.assertEvents(
                "Halden withdrew from the race in March.", "2024-03 | EXPLICIT | Halden withdraws from the race");
    }

    @Test
    void datesWhatFollowsAPeriodThatOpensASecondClause() {
        Found.assertEvents(
                "Divers in Halden found rust in the chains, and between 2013 and 2016 the chains were replaced.",
                "2013/2016 | EXPLICIT | Chains replaced");
    }

    @Test
    void datesThatAfterWhichSomethingHappened() {
        Found.assertEvents(
                "Lena Moss resigned on May 3, two days after her party lost a vote in Oslo.",
                "2024-05-03 | EXPLICIT | Lena Moss resigns after her party lost a vote in Oslo",
                "2024-05-01 | RELATIVE | Lena Moss' party loses a vote in Oslo");
    }

    @Test
    void datesTheVerbRatherThanWhatItIsAbout() {
        Found.assertEvents(
                "Engineers lost contact with the Halcyon probe on Monday.",
                "2024-05-13 | EXPLICIT | Engineers lose contact with the Halcyon probe");
        Found.assertEvents(
                "Norland will hold its first elections since the war in June 2025.",
                "2025-06 | EXPLICIT | Norland to hold its first elections");
    }

    @Test
    void datesTheSecondVerbBehindAnAside() {
        Found.assertEvents(
                "Ann Lee won the cup in 1960, a title she would hold nine times, and in 1965 defeated Otto Lang.",
                "1960 | EXPLICIT | Ann Lee wins the cup",
                "1965 | EXPLICIT | Ann Lee defeats Otto Lang");
    }

    @Test
    void datesAParticipleBehindNot() {
        Found.assertEvents(
                "The wells were not dug until 1963, after Otto Lang had left.", "1963 | EXPLICIT | Wells dug");
    }

    @Test
    void leavesAYearThatIsOverToTheNounBehindAPresentPerfect() {
        Found.assertEvents(
                "Police have gathered papers on the bombing of a clinic in Oslo in 1998.",
                "2024-05-16 | DOCUMENT | Police gather papers on the bombing of a clinic in Oslo",
                "1998 | EXPLICIT | Bombing of a clinic in Oslo");
        Found.assertEvents("Lena Moss has led the choir since 1998.", "1998 | EXPLICIT | Lena Moss leads the choir");
    }

    @Test
    void datesWhatAppears() {
        Found.assertEvents("Otto Lang's memoirs appeared in 1994.", "1994 | EXPLICIT | Otto Lang's memoirs appear");
        Found.assertEvents(
                "Otto Lang appeared in court on Monday.", "2024-05-13 | EXPLICIT | Otto Lang appears in court");
        Found.assertEvents("The bank appeared to agree on Monday.");
    }

    @Test
    void datesTheBanAndNotWhatItIsFrom() {
        Found.assertEvents(
                "Otto Lang was banned from driving in 1998.", "1998 | EXPLICIT | Otto Lang banned from driving");
    }

    @Test
    void datesNoVerbByTheDateOfWhatSomebodyIsCalled() {
        Found.assertEvents(
                "Moe was hurt, and Otto Lang, a player from Oslo in 2019, stood in.",
                "2024-05-16 | DOCUMENT | Moe hurt");
    }

    @Test
    void datesAVerbWithAParticleBeforeADateOfItsOwn() {
        Found.assertEvents(
                "Divers broke through early on Tuesday to the cave.",
                "2024-05-14 | EXPLICIT | Divers break to the cave");
    }

    @Test
    void leavesADateAheadToWhatIsStillToBeDone() {
        Found.assertEvents(
                "Acme said it would cut the price it pays for milk from July 1.",
                "2024-07-01 | EXPLICIT | Acme to cut the price");
    }
}
