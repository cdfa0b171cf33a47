package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What {@code it} means where its clause hangs on one of which the same acts. */
class SameActorsTest {
    @Test
    void takesWhoFailedBefore() {
        Found.assertEvents(
                "A judge ruled that the Lake Service had failed to ask before it approved the plan in 2020.",
                "2020 | EXPLICIT | Lake Service approves the plan");
    }

    @Test
    void goesOnInAContactClause() {
        Found.assertEvents(
                "The Grain Board welcomed the accord and said it would lift a ban it imposed on Acme in 2017.",
                "2024-05-16 | DOCUMENT | Grain Board welcomes the accord",
                "2017 | EXPLICIT | Grain Board imposes a ban on Acme");
    }

    @Test
    void takesWhoActsWhenOrWhoseDeedIsTold() {
        Found.assertEvents(
                "A panel ruled that the Bureau of Mines acted fairly when it approved the Kell pit in 2021.",
                "2021 | EXPLICIT | Bureau of Mines acts when it approved the Kell pit",
                "2021 | EXPLICIT | Bureau of Mines approves the Kell pit");
        Found.assertEvents(
                "Ann Lee wrote that the Grain Board ignored letters it received in 2020.",
                "2020 | EXPLICIT | Grain Board receives letters");
    }

    @Test
    void takesWhatIsSoldForWhatIsFlooded() {
        Found.assertEvents(
                "Acme sold the Kell mill after it was rebuilt in 1990.",
                "2024-05-16 | DOCUMENT | Acme sells the Kell mill",
                "1990 | EXPLICIT | Kell mill rebuilt");
        Found.assertEvents(
                "Acme closed a plant after it was fined in 1991.",
                "2024-05-16 | DOCUMENT | Acme closes a plant",
                "1991 | EXPLICIT | Acme fined");
    }

    @Test
    void takesATeamForThey() {
        Found.assertEvents(
                "Kellby Rovers last reached the final in 1984, when they lost to Marsk.",
                "1984 | EXPLICIT | Kellby Rovers reach the final",
                "1984 | EXPLICIT | Kellby Rovers lose to Marsk");
    }

    @Test
    void doesNotTakeATeamForThoseWhomTheSentenceTellsOf() {
        Found.assertEvents(
                "Acme freed two miners in 2019. They were given a medal in 2020.",
                "2019 | EXPLICIT | Acme frees two miners",
                "2020 | EXPLICIT | Two miners given a medal");
    }
}
