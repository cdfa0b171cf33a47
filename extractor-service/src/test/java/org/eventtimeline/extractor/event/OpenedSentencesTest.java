package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Who acts behind a clause that opens the sentence and ends with a date, without a comma. */
class OpenedSentencesTest {
    @Test
    void tellsWhatHappenedThen() {
        Found.assertEvents(
                "When the mine at Moe closed in 1961 Otto Lang opened a bakery.",
                "1961 | EXPLICIT | Mine at Moe closes",
                "1961 | EXPLICIT | Otto Lang opens a bakery");
    }

    @Test
    void takesNoSubjectForAnObject() {
        Found.assertEvents(
                "After the Moe mill was sold in 1956 Acme moved its looms to Oslo.", "1956 | EXPLICIT | Moe mill sold");
        Found.assertEvents(
                "Ann Lee was a nurse. After her father died in 1903 she opened a school.",
                "1903 | EXPLICIT | Ann Lee's father dies");
    }

    @Test
    void leavesAParticipleToItsNoun() {
        Found.assertEvents(
                "After the battle fought in 1900 Ann Lee left Oslo. She returned in 1904.",
                "1904 | EXPLICIT | Ann Lee returns");
    }
}
