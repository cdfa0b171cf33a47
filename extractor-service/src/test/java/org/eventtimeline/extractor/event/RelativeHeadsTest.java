package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Which of two nouns a relative clause tells of, and whose a gerund is. */
class RelativeHeadsTest {
    @Test
    void asksWhichIsSingular() {
        Found.assertEvents(
                "Ann Lee will extend a ban on exports that expires on June 3.",
                "2024-06-03 | EXPLICIT | Ban on exports expires");
    }

    @Test
    void takesATramForWhatRuns() {
        Found.assertEvents(
                "The tram from Oslo, which had run since 1911, stopped in 1949.",
                "1911 | EXPLICIT | Tram from Oslo runs",
                "1949 | EXPLICIT | Tram from Oslo stops");
    }

    @Test
    void takesForWhatSomebodyTriedToBuyTheRival() {
        Found.assertEvents(
                "Norvane, which Kell Foods had tried to buy in 2018, grew.",
                "2018 | EXPLICIT | Kell Foods tries to buy Norvane");
    }

    @Test
    void takesAClubForWhatActs() {
        Found.assertEvents(
                "The club in Oslo, which had banned Ann Lee in 1961, closed in 2013.",
                "1961 | EXPLICIT | Club in Oslo bans Ann Lee",
                "2013 | EXPLICIT | Club in Oslo closes");
    }

    @Test
    void takesAWreckForWhatKills() {
        Found.assertEvents(
                "Ann Lee saw the last survivor of a wreck that killed 90 in 1951.", "1951 | EXPLICIT | Wreck kills 90");
    }

    @Test
    void tellsWhoWorkedThereAndNotTheirWorks() {
        Found.assertEvents(
                "Workers at a plant opened in 1974 walked out in Oslo on May 14.",
                "2024-05-14 | EXPLICIT | Workers at a plant walk out in Oslo");
    }

    @Test
    void takesWhatSomebodyMadeAndNotTheMaker() {
        Found.assertEvents(
                "She likes a museum designed by the architect Femi Cole, which opened in 2013.",
                "2013 | EXPLICIT | Museum opens");
        Found.assertEvents(
                "The old ferry across the harbour, which sank in 2013, was Danish.",
                "2013 | EXPLICIT | Old ferry across the harbour sinks");
    }

    @Test
    void takesALibraryForWhatWinsAPrize() {
        Found.assertEvents(
                "She built the Tidal Library in Oslo, which won the Baird Prize in 2013.",
                "2013 | EXPLICIT | Tidal Library in Oslo wins the Baird Prize");
    }

    @Test
    void takesAnActForWhatIsCompleted() {
        Found.assertEvents(
                "She oversaw the sale of the Moe Mill, which was completed in 2013.",
                "2013 | EXPLICIT | Sale of the Moe Mill completed");
    }

    @Test
    void takesWhomAllOfAListIsTold() {
        Found.assertEvents(
                "Ann Lee is a painter and politician who served as mayor of Oslo from 2007 to 2012.",
                "2007/2012 | EXPLICIT | Ann Lee serves as mayor of Oslo");
    }

    @Test
    void takesWhoseRoleItWas() {
        Found.assertEvents(
                "Senators delayed the vote on Ann Lee over her role in closing the Oslo mill in 2016.",
                "2016 | EXPLICIT | Ann Lee closes the Oslo mill");
    }

    @Test
    void tellsNoConsequenceThatBreaksOff() {
        Found.assertEvents(
                "A judge blocked the expansion of the largest copper mine in Norway on May 3, siding with the Sami council of Oslo.",
                "2024-05-03 | EXPLICIT | Judge blocks the expansion of the largest copper mine in Norway");
    }

    @Test
    void letsTrialsEndButNotThoseWhoTakePart() {
        Found.assertEvents(
                "A trial of 32 children that ended on May 3 was praised.",
                "2024-05-03 | EXPLICIT | Trial of 32 children ends",
                "2024-05-16 | DOCUMENT | Trial of 32 children praised");
    }

    @Test
    void takesThatBehindASayingForWhatIsSaid() {
        Found.assertEvents(
                "Acme said in a letter to the union that it would close its mill in Oslo on May 30.",
                "2024-05-30 | EXPLICIT | Acme to close its mill in Oslo");
        Found.assertEvents(
                "Acme sold the mill to the union that closed it on May 3.",
                "2024-05-16 | DOCUMENT | Acme sells the mill to the union that closed the mill",
                "2024-05-03 | EXPLICIT | Union closes the mill");
    }

    @Test
    void letsBansExpireButNotWhatTheyAreAround() {
        Found.assertEvents(
                "Oslo may extend a fishing ban around the outcrop, which was introduced in 2020.",
                "2020 | EXPLICIT | Fishing ban introduced");
    }

    @Test
    void letsReportsAppearButNotTheirAuthors() {
        Found.assertEvents(
                "Nurses wept over a report by the ministry that was published in 2020.",
                "2024-05-16 | DOCUMENT | Nurses weep over a report by the ministry",
                "2020 | EXPLICIT | Report by the ministry published");
    }

    @Test
    void givesToAnActWhatComesOfIt() {
        Found.assertEvents(
                "The sinking of the Moe in 1987, which killed nine people, was mourned.",
                "1987 | EXPLICIT | Sinking of the Moe kills nine people");
    }

    @Test
    void areBodiesOfPlaces() {
        Found.assertEvents(
                "Acme beat Lang & Moe of Rotterdam, which raised a ferry in 2016.",
                "2024-05-16 | DOCUMENT | Acme beats Lang & Moe of Rotterdam",
                "2016 | EXPLICIT | Lang & Moe of Rotterdam raises a ferry");
        Found.assertEvents(
                "Ann Lee joined the Bank of Oslo, which opened in 1990.",
                "2024-05-16 | DOCUMENT | Ann Lee joins the Bank of Oslo",
                "1990 | EXPLICIT | Bank of Oslo opens");
    }

    @Test
    void areThoseWhoHaveToDoWithAThing() {
        Found.assertEvents(
                "Otto Lang, a veteran of the Moe wars who had been knighted in 1931, sings.",
                "1931 | EXPLICIT | Otto Lang knighted");
    }

    @Test
    void areThingsInSeveralTowns() {
        Found.assertEvents(
                "The mills in Oslo and Bergen, which were sold in 2011, are old.",
                "2011 | EXPLICIT | Mills in Oslo and Bergen sold");
    }

    @Test
    void areThingsThatStandSomewhere() {
        Found.assertEvents(
                "Moe Works was a brewery in the port of Moe, on the coast of Norway, which burned down in 1791.",
                "1791 | EXPLICIT | Moe Works burns down");
        Found.assertEvents(
                "Moe is a village in Tavira, which joined the union in 1791.",
                "1791 | EXPLICIT | Tavira joins the union");
    }

    @Test
    void tellOfWhomATitleBehindACommaIsSaid() {
        Found.assertEvents(
                "In 2020 Ann Lee met Otto Lang, grandson of the founder, who died in 2021.",
                "2020 | EXPLICIT | Ann Lee meets Otto Lang",
                "2021 | EXPLICIT | Otto Lang dies");
    }
}
