package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Lists behind a colon of which each item has its date. */
class ListedItemsTest {
    @Test
    void sayWhatTheClauseSaysOfAll() {
        Found.assertEvents(
                "Otto Lang built three ferries: the Otter in 1902, the Seal (1905) and the Whale in 1907.",
                "1902 | EXPLICIT | Otto Lang builds the Otter",
                "1905 | EXPLICIT | Otto Lang builds the Seal",
                "1907 | EXPLICIT | Otto Lang builds the Whale");
        Found.assertEvents(
                "Acme opened shops in two towns: Bergen (1901) and Oslo (1903).",
                "1901 | EXPLICIT | Acme opens shops in Bergen",
                "1903 | EXPLICIT | Acme opens shops in Oslo");
    }

    @Test
    void areEntriesWhereTheClauseHasNoWordForThem() {
        Found.assertEvents(
                "Commissions came quickly: a terminal in Bergen in 1973 and the Central Market in Oslo (1977).",
                "1973 | EXPLICIT | Terminal in Bergen",
                "1977 | EXPLICIT | Central Market in Oslo");
    }

    @Test
    void areNoListWhereTheClauseTellsNothing() {
        Found.assertEvents("Oslo has two towers: the Lang Tower (1901) and the Iron Tower (1931).");
        Found.assertEvents(
                "Otto Lang sold a ferry in 1902: the Otter, of 1870.", "1902 | EXPLICIT | Otto Lang sells a ferry");
    }
}
