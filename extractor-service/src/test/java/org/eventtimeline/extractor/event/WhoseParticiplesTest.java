package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Of whom participles, gerunds and clauses without a pronoun tell. */
class WhoseParticiplesTest {
    @Test
    void goesOnFromOneParticipleToTheNext() {
        Found.assertEvents(
                "A statue of Lee bought by the town of Oslo, built in May 2022, was sold.",
                "2022-05 | EXPLICIT | Statue of Lee bought by the town of Oslo built");
    }

    @Test
    void tellsByAGerundWhatTheCauseDidToo() {
        Found.assertInBackground(
                "Nine people were hurt and two were missing in Oslo after a quake struck Bergen on May 3, flattening"
                        + " homes.",
                "2024-05-03 | EXPLICIT | Quake flattens homes");
    }

    @Test
    void takesNoPronounForWhatAParticipleDescribes() {
        Found.assertEvents(
                "Ann Lee sang. A recording of \"Moe\" she made with the Oslo Choir in 1968 won the Grieg Prize.",
                "2024-05-16 | DOCUMENT | Ann Lee sings",
                "1968 | EXPLICIT | Ann Lee makes Moe with the Oslo Choir");
    }

    @Test
    void takesASourceForNoParticiple() {
        Found.assertEvents(
                "Ann Lee quit on May 14. Otto Lang is well, his office said in a statement posted in Oslo on May 15.",
                "2024-05-14 | EXPLICIT | Ann Lee quits");
    }

    @Test
    void goesOnToTellOfTheMainSubjectBehindWhatIsStillSo() {
        Found.assertEvents(
                "Ann Lee found the comet that bears her name, and led the Oslo school from 1959.",
                "1959 | EXPLICIT | Ann Lee leads the Oslo school");
    }

    @Test
    void passesOverADateInAnInsertion() {
        Found.assertEvents(
                "An attempt to take Bergen in May 2019, led by Otto Lang, was repelled.",
                "2019-05 | EXPLICIT | Attempt to take Bergen repelled");
    }
}
