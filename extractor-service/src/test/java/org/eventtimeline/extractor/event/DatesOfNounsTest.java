package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Dates that belong to a noun rather than to the verb. */
class DatesOfNounsTest {
    @Test
    void datesNoDeedOfWhichSomebodyIsConvicted() {
        Found.assertEvents(
                "Otto Lang was convicted of the murder of Ann Lee on May 3.",
                "2024-05-03 | EXPLICIT | Otto Lang convicted of the murder of Ann Lee");
        Found.assertInBackground("Otto Lang was convicted of the murder of Ann Lee on May 3.");
    }

    @Test
    void leavesTheDateOfADeedToItWhereSomebodyIsJudged() {
        Found.assertEvents(
                "Otto Lang was charged in the December 21, 1988, bombing of the airliner.",
                "1988-12-21 | EXPLICIT | Bombing of the airliner");
    }

    @Test
    void datesTheVerbByAPartOfADatedOccasion() {
        Found.assertEvents(
                "Ann Lee was sent off in the final of the 2019 Halden Cup.",
                "2019 | EXPLICIT | Ann Lee sent off in the final of the Halden Cup");
    }

    @Test
    void leavesTheDateOfWhatSomethingIsTheFirstSince() {
        Found.assertEvents(
                "Ann Lee was named player of the year, the first Dane to win the award since Bo Lang in 1993.",
                "2024-05-16 | DOCUMENT | Ann Lee named player of the year");
    }

    @Test
    void leavesADayOfTheNewsToTheVerbBeforeAReason() {
        Found.assertEvents(
                "Acme sacked Otto Lang for theft on Tuesday.",
                "2024-05-14 | EXPLICIT | Acme sacks Otto Lang for theft");
    }

    @Test
    void leavesADateToWhatItDescribes() {
        Found.assertEvents("On Monday Acme sold bonds due June 3, 2040.", "2024-05-13 | EXPLICIT | Acme sells bonds");
        Found.assertEvents(
                "Acme shut two mills after its worst Christmas since 2008.",
                "2024-05-16 | DOCUMENT | Acme shuts two mills");
        Found.assertEvents(
                "Otto Lang built a mill (1961) and the pier, which took years.",
                "1961 | EXPLICIT | Otto Lang builds a mill");
    }

    @Test
    void leavesADateBeforeANounToTheNoun() {
        Found.assertEvents("The 19th-century hall burned down in 1902.", "1902 | EXPLICIT | Hall burns down");
    }

    @Test
    void datesANounByTheDateBehindIt() {
        Found.assertEvents(
                "Nothing has been the same since the minister’s visit to Iceland in 2018.",
                "2018 | EXPLICIT | Minister’s visit to Iceland");
    }

    @Test
    void leavesADateToTheNounThatIsOfIt() {
        Found.assertEvents(
                "Ann Lee criticised the handling of the floods of 2019.",
                "2024-05-16 | DOCUMENT | Ann Lee criticises the handling of the floods");
        Found.assertEvents(
                "Ann Lee is a nurse. She criticised the handling of the floods of 2019.",
                "2019 | EXPLICIT | Ann Lee criticises the handling of the floods");
    }

    @Test
    void leavesADateToTheVerbThatANounOnlyCompletes() {
        Found.assertEvents(
                "Halden filed for bankruptcy protection on May 3.",
                "2024-05-03 | EXPLICIT | Halden files for bankruptcy protection");
        Found.assertEvents(
                "Ann Lee left the Oslo School of Trade in 2019.",
                "2019 | EXPLICIT | Ann Lee leaves the Oslo School of Trade");
    }

    @Test
    void leavesADateToWhatIsCompared() {
        Found.assertEvents(
                "Halden's profit rose to $4m, up from a loss of $3m in May 2019.",
                "2024-05-16 | DOCUMENT | Halden's profit rises to $4m");
        Found.assertEvents(
                "A poll put Ann Lee on 51 percent, up three points from last week.",
                "2024-05-16 | DOCUMENT | Poll puts Ann Lee on 51 percent");
        Found.assertEvents(
                "Ann Lee stepped down from her post on May 3.",
                "2024-05-03 | EXPLICIT | Ann Lee steps down from her post");
    }

    @Test
    void leavesADateToWhatSomebodyLoses() {
        Found.assertInBackground(
                "The Vatican stripped Otto Lang of his title in 2019.", "2019 | EXPLICIT | Otto Lang's title");
        Found.assertEvents(
                "Otto Lang fled the country of his birth in 2019.",
                "2019 | EXPLICIT | Otto Lang flees the country of his birth");
        Found.assertEvents(
                "Bells ring on the anniversary of the death of Ann Lee in 2019.", "2019 | EXPLICIT | Death of Ann Lee");
    }

    @Test
    void datesWhoGotThePrizeOfAYear() {
        Found.assertEvents("Last year's prize went to Ann Lee.", "2023 | EXPLICIT | Prize goes to Ann Lee");
    }

    @Test
    void datesWhatADocumentDidByItsYear() {
        Found.assertEvents("A 2019 law eased the rules.", "2019 | EXPLICIT | 2019 law eases the rules");
        Found.assertEvents("The 2019 law is old.");
    }

    @Test
    void tellsOneOfSeveralOnce() {
        Found.assertEvents(
                "Otto Lang made the first of nine visits to Oslo in 2019.",
                "2019 | EXPLICIT | Otto Lang makes the first of nine visits to Oslo");
    }

    @Test
    void tellsWhereItTookPlace() {
        Found.assertEvents(
                "Otto Lang's last appearance was in Oslo in 2019.",
                "2019 | EXPLICIT | Otto Lang's last appearance is in Oslo");
    }

    @Test
    void leavesTheDateOfAComparisonToIt() {
        Found.assertEvents("Halden won the cup, as it had in 2020.", "2024-05-16 | DOCUMENT | Halden wins the cup");
    }

    @Test
    void prefersTheDateOfTheVerbToTheVaguerOneOfItsNoun() {
        Found.assertEvents(
                "The spring offensive at Linz opened on 4 April 1912.",
                "1912-04-04 | EXPLICIT | Offensive at Linz opens");
    }

    @Test
    void leavesADateToTheNounThatIsCalledForIt() {
        Found.assertEvents(
                "On Monday the king called an election for June 14.", "2024-05-13 | EXPLICIT | King calls an election");
        Found.assertInBackground(
                "On Monday the king called an election for June 14.", "2024-06-14 | EXPLICIT | Election");
    }

    @Test
    void datesWhatHappenedInSomethingOfADate() {
        Found.assertEvents(
                "Otto Lang lost his mill in the panic of 1873.",
                "1873 | EXPLICIT | Otto Lang loses his mill in the panic");
    }

    @Test
    void leavesADateToTheNounThatItIsFor() {
        Found.assertInBackground(
                "The jobs report of Halden for February was due on May 3.",
                "2024-05-03 | EXPLICIT | Jobs report of Halden is due");
    }

    @Test
    void leavesADateToTheComparisonThatItIsPartOf() {
        Found.assertEvents(
                "Shares of Halden fell by a tenth on Monday, their biggest drop this year.",
                "2024-05-13 | EXPLICIT | Shares of Halden fall by a tenth");
    }

    @Test
    void leavesADateToTheNounWhereTheVerbCannotHaveIt() {
        Found.assertEvents(
                "Acme announced the closure of its mine in Oslo in June.",
                "2024-05-16 | DOCUMENT | Acme announces the closure of its mine in Oslo",
                "2024-06 | EXPLICIT | Closure of Acme's mine in Oslo");
        Found.assertEvents("Police in Oslo seek the driver in the robbery of 1998.");
        Found.assertEvents("Duff Ltd. will buy Acme for $14 a share, 20 percent more than on May 3.");
    }

    @Test
    void leavesADateOfWhatHappenedAtTheEndOfAThing() {
        Found.assertEvents(
                "The jet skidded off the end of the runway in Oslo on May 3.",
                "2024-05-03 | EXPLICIT | Jet skids off the end of the runway in Oslo");
        Found.assertEvents("The fair marked the end of the war in 1921.", "1921 | EXPLICIT | End of the war");
    }
}
