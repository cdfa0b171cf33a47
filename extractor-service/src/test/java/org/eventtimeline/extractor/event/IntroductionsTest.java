package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Of what an article goes on to speak, and by which nouns. */
class IntroductionsTest {
    @Test
    void takesNoSourceForWhatTheSentenceIsAbout() {
        Found.assertEvents(
                "Orbita closed a mill on May 3, Reuters reported. It opened the mill in 2017.",
                "2024-05-03 | EXPLICIT | Orbita closes a mill",
                "2017 | EXPLICIT | Orbita opens the mill");
    }

    @Test
    void takesNoFirmForSomebody() {
        Found.assertEvents(
                "The ferry's owner, Batan Sea Lines, was fined in 2020. A businessman was held in Oslo in 2021. "
                        + "The businessman was freed in 2022.",
                "2020 | EXPLICIT | Batan Sea Lines fined",
                "2021 | EXPLICIT | Businessman held in Oslo",
                "2022 | EXPLICIT | Businessman freed");
    }

    @Test
    void takesAClubForNobody() {
        Found.assertEvents(
                "Rudar Kosten is a football club. Its coach, Béla Lang, left Rudar in 1931. He died in 1933.",
                "1931 | EXPLICIT | Béla Lang leaves Rudar",
                "1933 | EXPLICIT | Béla Lang dies");
    }

    @Test
    void knowsAChainByWhatItIsKnownFor() {
        Found.assertEvents(
                "Crumb Holdings, the bakery chain known for its bread, left Oslo in 2020. The chain went public in 2019.",
                "2020 | EXPLICIT | Crumb Holdings leaves Oslo",
                "2019 | EXPLICIT | Crumb Holdings goes public");
    }

    @Test
    void knowsABridgeByItsPrice() {
        Found.assertEvents(
                "Tamar Bridge was hit by a ship in 2020. The $38 million bridge won a prize in 2018.",
                "2020 | EXPLICIT | Tamar Bridge hit by a ship",
                "2018 | EXPLICIT | Tamar Bridge wins a prize");
    }

    @Test
    void listsPeopleWithoutTheirTrades() {
        Found.assertEvents(
                "Ann Lee, a surgeon, and Otto Lang, a nurse, opened a clinic in 1923.",
                "1923 | EXPLICIT | Ann Lee and Otto Lang open a clinic");
    }

    @Test
    void knowsWhoRunsWhat() {
        Found.assertEvents(
                "Nurses at clinics run by Orbita Homes have signed a pact on May 3.",
                "2024-05-03 | EXPLICIT | Nurses at clinics run by Orbita Homes sign a pact");
    }

    @Test
    void namesWhoStandsBetweenDashes() {
        Found.assertEvents(
                "The driver — Otto Lang — died on May 3. Wendle Primary School closed in 2019.",
                "2024-05-03 | EXPLICIT | Otto Lang dies",
                "2019 | EXPLICIT | Wendle Primary School closes");
    }

    @Test
    void namesWhomTheArticleIdentifies() {
        Found.assertEvents(
                "Otto Lang, the mayor, is in Oslo. The gunman, identified as Tim Moe of Oslo, bought a gun on May 3, "
                        + "two days after he was fired. The gunman fled on May 6.",
                "2024-05-03 | EXPLICIT | Tim Moe buys a gun",
                "2024-05-01 | RELATIVE | Tim Moe fired",
                "2024-05-06 | EXPLICIT | Tim Moe flees");
    }

    @Test
    void namesNoBareNoun() {
        Found.assertEvents(
                "Danish brewer Duff said today that it will cut jobs as part of a plan known as Orbit.",
                "2024-05-16 | EXPLICIT | Danish brewer Duff says that it will cut jobs as part of a plan known as Orbit");
    }

    @Test
    void namesWhomPoliceName() {
        Found.assertEvents(
                "A suspect, named by police as Otto Brandt, was arrested on May 3.",
                "2024-05-03 | EXPLICIT | Otto Brandt arrested");
    }

    @Test
    void knowsTheOnlyOneSpokenOfByWhereHeComesFrom() {
        Found.assertEvents(
                "Otto Lang, 41, beat Tim Moe on May 3. The Irishman turned professional in 1999.",
                "2024-05-03 | EXPLICIT | Otto Lang beats Tim Moe",
                "1999 | EXPLICIT | Otto Lang turns professional");
        Found.assertEvents(
                "Danish rider Otto Lang, 41, beat Tim Moe on May 3. The Irishman turned professional in 1999.",
                "2024-05-03 | EXPLICIT | Otto Lang beats Tim Moe",
                "1999 | EXPLICIT | Irishman turns professional");
    }

    @Test
    void knowsABodyByWhatItDoes() {
        Found.assertEvents(
                "The Authority for Ports sued Acme in 2010. The watchdog fined Beta in 2012.",
                "2010 | EXPLICIT | Authority for Ports sues Acme",
                "2012 | EXPLICIT | Authority for Ports fines Beta");
        Found.assertEvents(
                "Acme sold a mill in 2010. The watchdog sued it in 2012.",
                "2010 | EXPLICIT | Acme sells a mill",
                "2012 | EXPLICIT | Watchdog sues Acme");
    }

    @Test
    void takesUpAWorkByItsTitle() {
        Found.assertEvents(
                "Ann Lee's debut, The Drowned Field, was praised before it came out in 1962.",
                "1962 | EXPLICIT | Drowned Field comes out");
    }

    @Test
    void takesTheEndOfATeamsNameForTheTeam() {
        Found.assertEvents(
                "Moe Rovers left Oslo on May 3. Rovers were relegated in 1987.",
                "2024-05-03 | EXPLICIT | Moe Rovers leave Oslo",
                "1987 | EXPLICIT | Moe Rovers relegated");
        Found.assertEvents(
                "Moe Drivers Union left Oslo on May 3. Drivers struck in 1987, as other drivers had.",
                "2024-05-03 | EXPLICIT | Moe Drivers Union leaves Oslo",
                "1987 | EXPLICIT | Drivers strike");
    }
}
