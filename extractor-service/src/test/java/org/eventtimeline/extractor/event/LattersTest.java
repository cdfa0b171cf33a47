package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Who {@code the former}, {@code the latter} and {@code one of them} are. */
class LattersTest {
    @Test
    void takesTheLastOfTwoPeople() {
        Found.assertEvents(
                "Ann Lee met Otto van Lang in 1920. The latter hired her in 1925.",
                "1920 | EXPLICIT | Ann Lee meets Otto van Lang",
                "1925 | EXPLICIT | Otto van Lang hires Ann Lee");
    }

    @Test
    void takesTheFirstOfTwoFirms() {
        Found.assertEvents(
                "Acme Foods sued Beta Oil in 1920, and the latter opened a mill in 1921. The former moved to Oslo in 1925.",
                "1920 | EXPLICIT | Acme Foods sues Beta Oil",
                "1921 | EXPLICIT | Beta Oil opens a mill",
                "1925 | EXPLICIT | Acme Foods moves to Oslo");
    }

    @Test
    void takesTheLastOfTwoBesideEachOther() {
        Found.assertEvents(
                "The Moe Union was founded in 1923 by Acme Foods and Beta Oil. The latter closed a mill in 1925.",
                "1923 | EXPLICIT | Moe Union founded by Acme Foods and Beta Oil",
                "1925 | EXPLICIT | Beta Oil closes a mill");
    }

    @Test
    void takesNoneOfThree() {
        Found.assertEvents(
                "Acme Foods sued Beta Oil and Gamma Steel in 1920. The latter hired Ann Lee in 1925.",
                "1920 | EXPLICIT | Acme Foods sues Beta Oil and Gamma Steel");
    }

    @Test
    void namesWhoIsOneOfThem() {
        Found.assertEvents(
                "Acme looked for buyers in 2019. One of them, the Danish fund Moe Invest, withdrew in 2020. "
                        + "Another, the brewer Tarn, withdrew in 2021.",
                "2019 | EXPLICIT | Acme looks for buyers",
                "2020 | EXPLICIT | Danish fund Moe Invest withdraws",
                "2021 | EXPLICIT | Brewer Tarn withdraws");
        Found.assertEvents(
                "Two officers were tried in 1789. The first, Lieutenant Otto Lang, was jailed in 1790; "
                        + "the other, the purser Tim Moe, was freed in 1791.",
                "1789 | EXPLICIT | Two officers tried",
                "1790 | EXPLICIT | Otto Lang jailed",
                "1791 | EXPLICIT | Tim Moe freed");
    }
}
