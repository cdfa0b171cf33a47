package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Whose money and shares are where the noun does not say it. */
class HoldingsTest {
    @Test
    void areOfWhatTheSentenceIsAbout() {
        Found.assertEvents(
                "Delta Inc. opened a mill in 2018. America West Inc., Phoenix, Ariz., said profit jumped in 2019.",
                "2018 | EXPLICIT | Delta Inc. opens a mill",
                "2019 | EXPLICIT | America West Inc.'s profit jumps");
    }

    @Test
    void areItsOwnWhereItTellsOfThem() {
        Found.assertEvents(
                "Acme Inc. warned in 2019 that profits would fall.",
                "2019 | EXPLICIT | Acme Inc. warns that its profits will fall");
    }

    @Test
    void tellNothingByThemselves() {
        Found.assertEvents(
                "Acme Inc. sued Otto Lang on May 3 over its 2019 profits.",
                "2024-05-03 | EXPLICIT | Acme Inc. sues Otto Lang over its profits");
    }

    @Test
    void areOfWhatTheyAreIn() {
        Found.assertEvents(
                "Acme agreed to buy Beta on May 3. Shares in the target rose 18 percent on May 4.",
                "2024-05-03 | EXPLICIT | Acme agrees to buy Beta",
                "2024-05-04 | EXPLICIT | Shares in the target rise 18 percent");
    }

    @Test
    void areNoFundsThatAct() {
        Found.assertEvents(
                "Acme Inc. grew in 2018. The Oslo pension fund met in 2019. The fund bought a mill in 2020.",
                "2018 | EXPLICIT | Acme Inc. grows",
                "2019 | EXPLICIT | Oslo pension fund meets",
                "2020 | EXPLICIT | Oslo pension fund buys a mill");
    }
}
