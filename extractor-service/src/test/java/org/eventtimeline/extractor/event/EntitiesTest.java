package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in an event, where it happens, and which words say so. */
class EntitiesTest {
    @Test
    void knowsWhoTakesPartAndWhere() {
        DatedEvent event = Found.events("On May 3, Norwegian President Anna Lindgren met Maria Keller in Oslo.")
                .get(0);
        assertEquals(List.of("Anna Lindgren", "Maria Keller"), event.participants());
        assertEquals(List.of("Oslo"), event.places());
        assertEquals(new Span(35 + 9, 44 + 3), event.trigger());
    }

    @Test
    void saysWhichWordsStandForParticipantsAndPlaces() {
        String text = "President Anna Lindgren lost the vote. She left for Iceland on May 10.";
        DatedEvent event = Found.events(text).stream()
                .filter(found -> found.headline().contains("leaves"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        new Entity("Anna Lindgren", Entity.Role.PARTICIPANT, span(text, "She")),
                        new Entity("Iceland", Entity.Role.PLACE, span(text, "Iceland"))),
                event.entities());
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void letsCountriesActButNotTowns() {
        DatedEvent event = Found.events("Norway and Iceland signed a treaty with Kenya in Nairobi on May 3.")
                .get(0);
        assertEquals(List.of("Norway", "Iceland", "Kenya"), event.participants());
        assertEquals(List.of("Nairobi"), event.places());
    }

    @Test
    void takesNoEmployerForAPlace() {
        DatedEvent event = Found.events("Pilots at Skarn Air met on May 3. Skarn Air sued Acme on May 4.")
                .get(1);
        assertEquals(List.of("Skarn Air", "Acme"), event.participants());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A storm hit the island of Lamora on May 3.           | Lamora",
                "Mud buried huts in the mining town of Porto Selva on May 3. | Porto Selva",
                "Voters in Selva county chose a sheriff on May 3.     | Selva",
                "The rocket lifted off from Dalakur on May 3.         | Dalakur",
                "The brig sailed from Dalakur on May 3.               | Dalakur",
                "Ann Lee met Otto Lang in The Hague on May 3.         | The Hague",
                "Ann Lee bought the ship from Dalakur Lines on May 3. | ''",
                "Ann Lee of Norway flew to Dalakur on May 3.          | Dalakur",
                "Two climbers from Norway died on May 3.              | ''",
            })
    void knowsPlacesByWhatIsSaidOfThem(String text, String place) {
        assertEquals(place, String.join(", ", Found.events(text).get(0).places()));
    }

    @Test
    void knowsWhereItIsByWhatStandsThere() {
        assertEquals(List.of("Orkley"), places("The ferry sank off Orkley on May 3."));
        assertEquals(List.of("Orkley"), places("The ferry left Orkley on May 3."));
        assertEquals(List.of("Spain"), places("Ann Lee reached Spain on May 3."));
        assertEquals(List.of("Oslo", "Dalby"), places("Ann Lee sang in Oslo and Dalby on May 3."));
        assertEquals(List.of(), places("Acme fended off Orkley on May 3."));
        assertEquals(List.of("Norwen Firth"), places("Ann Lee was saved from the Norwen Firth on May 3."));
        assertEquals(List.of("Oslo"), places("Ann Lee sang at the Oslo ice hall on May 3."));
        assertEquals(List.of("London"), places("Dala's mayor, Ann Lee, flew to London on May 3."));
        assertEquals(List.of("Oslo"), places("Ann Lee met the president of Chad in Oslo on May 3."));
    }

    private static List<String> places(String text) {
        return Found.events(text).get(0).places();
    }
}
