package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Verbs behind commas that go on with what their subject did. */
class VerbSeriesTest {
    @Test
    void goOnOverAnAsideBeforeTheLast() {
        Found.assertEvents(
                "Acme opened a mill in 1961, bought Lang in 1964 and, after a strike in Oslo, moved to Bergen in 1968.",
                "1961 | EXPLICIT | Acme opens a mill",
                "1964 | EXPLICIT | Acme buys Lang",
                "1968 | EXPLICIT | Acme moves to Bergen");
    }

    @Test
    void goOnToWhatStillIs() {
        Found.assertEvents(
                "Acme opened a mill in 1902, employed 900 men in 1938, sold it in 1962 and is now in Oslo.",
                "1902 | EXPLICIT | Acme opens a mill",
                "1938 | EXPLICIT | Acme employs 900 men",
                "1962 | EXPLICIT | Acme sells the mill");
    }

    @Test
    void goOnWithADateAndAnAsideBeforeTheLast() {
        Found.assertEvents(
                "Ann Lee studied in Oslo and in 1926, on the advice of Otto Lang, was appointed mayor of Bergen.",
                "1926 | EXPLICIT | Ann Lee appointed mayor of Bergen");
    }

    @Test
    void goOnWithTheOnesWhoCame() {
        Found.assertEvents(
                "The truce ended in Oslo after Moe troops took the town on May 3 and were driven out on May 7.",
                "2024-05-16 | DOCUMENT | Truce ends in Oslo after Moe troops took the town",
                "2024-05-03 | EXPLICIT | Moe troops take the town",
                "2024-05-07 | EXPLICIT | Moe troops driven out");
    }

    @Test
    void goOnWithWhatWasDoneToAShip() {
        Found.assertEvents(
                "Vesta is a ferry. She was built in 1904 by Acme in Oslo and rebuilt in 1919 as a tanker.",
                "1904 | EXPLICIT | Vesta built by Acme in Oslo",
                "1919 | EXPLICIT | Vesta rebuilt as a tanker");
    }

    @Test
    void goOnWithWhatSomebodyDid() {
        Found.assertEvents(
                "Ann Lee sang. She was born in Bergen in 1904 and studied in Oslo in 1922.",
                "2024-05-16 | DOCUMENT | Ann Lee sings",
                "1904 | EXPLICIT | Ann Lee born in Bergen",
                "1922 | EXPLICIT | Ann Lee studies in Oslo");
    }

    @Test
    void goOnOverAnAdverb() {
        Found.assertEvents(
                "Karsa Hall was split into three screens in 1974, survived a fire in 1988 that gutted the foyer, and"
                        + " narrowly escaped demolition in 1997.",
                "1974 | EXPLICIT | Karsa Hall split into three screens",
                "1988 | EXPLICIT | Karsa Hall survives a fire that gutted the foyer",
                "1997 | EXPLICIT | Karsa Hall escapes demolition");
    }

    @Test
    void goOnOverWhatSomebodyClaimed() {
        Found.assertEvents(
                "A court in Oslo rejected claims that Otto Lang had been denied a trial, but cut his fine on May 14.",
                "2024-05-14 | EXPLICIT | Court in Oslo cuts Otto Lang's fine");
        Found.assertEvents(
                "Mayor Ann Lee, who came to Bergen after it flooded in 2020 and promised new dikes, resigned on May 14.",
                "2024-05-14 | EXPLICIT | Ann Lee resigns as mayor");
    }

    @Test
    void goOnWithWhatElseWasDoneToTheSame() {
        Found.assertEvents(
                "The Karsa was laid up in 1958, sold for scrap to an Oslo firm in 1965 and broken up at Bergen in 1966.",
                "1958 | EXPLICIT | Karsa laid up",
                "1965 | EXPLICIT | Karsa sold for scrap to an Oslo firm",
                "1966 | EXPLICIT | Karsa broken up at Bergen");
    }
}
