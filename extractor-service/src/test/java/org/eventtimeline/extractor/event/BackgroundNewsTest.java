package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told without a date far from the opening, beside the news. */
class BackgroundNewsTest {
    @Test
    void datesByTheNewsWhatNamedActorsDidWithoutADate() {
        String opening = "Mayor Anna Keller opened the new ferry terminal in Bergen on Tuesday. ";
        String more = "It is made of glass. It is large. It has two halls. It has a roof. ";
        String news = "2024-05-14 | RELATIVE | Anna Keller praises the builders";
        assertTrue(Found.background(opening + more + "Keller praised the builders.")
                .contains(news));
        assertFalse(Found.background(opening + more + "Keller praised the builders in 2020.")
                .contains(news));
        assertFalse(Found.background(opening + more + "Keller had praised the builders.")
                .contains(news));
        assertFalse(Found.background(opening + more + "Work began in 2015. Keller praised the builders.")
                .contains(news));
    }

    @Test
    void datesItByThePublicationWhereTheNewsHasNoDate() {
        String more = "It is made of glass. It is large. It has two halls. It has a roof. ";
        String news = "2024-05-16 | DOCUMENT | Anna Keller praises the builders";
        assertTrue(
                Found.background("Mayor Anna Keller opened a ferry terminal. " + more + "Keller praised the builders.")
                        .contains(news));
        assertFalse(Found.background("Mayor Anna Keller is rich. " + more + "Keller praised the builders.")
                .contains(news));
        assertFalse(Found.background("Mayor Anna Keller will open a hall. " + more + "Keller praised the builders.")
                .contains(news));
    }

    @Test
    void doesNotGoBackWithAComparison() {
        String opening = "Mayor Anna Keller opened the new ferry terminal in Bergen on Tuesday. ";
        String more = "It is made of glass. It is large. It has two halls. It has a roof. ";
        assertTrue(Found.background(opening + more + "Traffic is up 9% from 2019. Keller praised the builders.")
                .contains("2024-05-14 | RELATIVE | Anna Keller praises the builders"));
    }

    @Test
    void isToldBesideWhatASentenceTellsInPassing() {
        String opening = "Mayor Anna Keller opened the new ferry terminal in Bergen on Tuesday. ";
        String more = "It is made of glass. It is large. It has two halls. It has a roof. ";
        String passing = "Keller praised the builders, who came in 2015. ";
        assertTrue(Found.background(opening + more + passing + "Keller thanked the architect.")
                .containsAll(List.of(
                        "2024-05-14 | RELATIVE | Anna Keller praises the builders",
                        "2024-05-14 | RELATIVE | Anna Keller thanks the architect")));
    }

    @Test
    void isNotTheDetailOfAnOldStory() {
        String news = "Ann Lee died on Monday in Oslo. ";
        assertTrue(Found.background(news + "She was loved. Lee learned to draw from a nurse.")
                .contains("2024-05-13 | RELATIVE | Ann Lee learns to draw from a nurse"));
        assertEquals(
                List.of(),
                Found.background(news + "She was born in Bergen in 1931. Lee learned to draw from a nurse."));
    }
}
