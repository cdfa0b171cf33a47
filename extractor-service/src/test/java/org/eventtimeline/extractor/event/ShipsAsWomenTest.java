package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ships that are called {@code she}. */
class ShipsAsWomenTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    private static List<String> headlines(String title, String text) {
        return EXTRACTOR.extract(title, text, null).events().stream()
                .filter(Found::isShown)
                .map(DatedEvent::headline)
                .toList();
    }

    @Test
    void areMeantBeforeWhoLaunchesThem() {
        assertEquals(
                List.of("SS Orla Castle launched by Constance Lang", "SS Orla Castle collides with a barque off Dover"),
                headlines(
                        "SS Orla Castle",
                        "SS Orla Castle was a British liner. She was launched on 3 June 1912 by Lady Constance Lang. "
                                + "In 1915 she collided with a barque off Dover."));
    }

    @Test
    void areMeantAfterTheirSistersWhereASentenceIsOfThose() {
        assertEquals(
                List.of("Tarn Castle strikes a mine"),
                headlines(
                        "SS Orla Castle",
                        "SS Orla Castle was a British liner. Her sister ship, Tarn Castle, followed in 1913. "
                                + "Tarn Castle was less lucky: she struck a mine in 1917."));
    }

    @Test
    void areGivenANameByTheirOwner() {
        assertEquals(
                List.of("Tarnlinje renames Orla Tarnlinje Nord"),
                headlines(
                        "MS Orla",
                        "MS Orla is a ferry owned by the Danish shipping line Tarnlinje. She is blue. "
                                + "Tarnlinje renamed her Tarnlinje Nord in 2013."));
    }

    @Test
    void areNotMeantWhereAWomanActs() {
        assertEquals(
                List.of("SS Orla Castle launched", "Ann Lee moves to Oslo"),
                headlines(
                        "SS Orla Castle",
                        "SS Orla Castle was a British liner. She was launched in 1912. "
                                + "Ann Lee was its captain. She moved to Oslo in 1921."));
    }

    @Test
    void areTakenUpInNewsOfOthers() {
        Found.assertEvents(
                "Ann Lee led Acme from 2012. She sold a mill in 2013. The tanker Aurora belonged to Beta. "
                        + "Acme bought her in 2018 and sold her in 2020.",
                "2012 | EXPLICIT | Ann Lee leads Acme",
                "2013 | EXPLICIT | Ann Lee sells a mill",
                "2018 | EXPLICIT | Acme buys Aurora",
                "2020 | EXPLICIT | Acme sells Aurora");
    }
}
