package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Somebody without a name, to whom one sentence tells that something is done and whom the next takes up. */
class SufferersTest {
    @Test
    void areTakenUpByHeAndShe() {
        Found.assertEvents(
                "Ann Lee went to Oslo on May 2. Police arrested a 42-year-old man on May 3. He was freed on May 4.",
                "2024-05-02 | EXPLICIT | Ann Lee goes to Oslo",
                "2024-05-03 | EXPLICIT | Police arrest a 42-year-old man",
                "2024-05-04 | EXPLICIT | 42-year-old man freed");
    }

    @Test
    void leaveThePronounToWhomTheirSentenceNames() {
        Found.assertEvents(
                "Otto Lang shot a man on May 3. He was arrested on May 4.",
                "2024-05-03 | EXPLICIT | Otto Lang shoots a man",
                "2024-05-04 | EXPLICIT | Otto Lang arrested");
    }

    @Test
    void stayAPronounInTheirOwnSentence() {
        Found.assertEvents(
                "A bear killed a 52-year-old woman near her home in Norway on May 3.",
                "2024-05-03 | EXPLICIT | Bear kills a 52-year-old woman near her home in Norway");
    }

    @Test
    void areNotWhereTheyComeFrom() {
        Found.assertEvents(
                "Police held a guard from Tarvik who was freed on May 3. He was charged on May 4.",
                "2024-05-16 | DOCUMENT | Police hold a guard from Tarvik",
                "2024-05-03 | EXPLICIT | Guard from Tarvik freed",
                "2024-05-04 | EXPLICIT | Guard charged");
    }

    @Test
    void areNobodyElseThanWhomTheOfficeNames() {
        Found.assertEvents(
                "Ann Lee was sworn in on May 2. The U.S. secretary of state, Martin Hale, praised Lee on May 3. "
                        + "Otto Lang will host her on June 9.",
                "2024-05-02 | EXPLICIT | Ann Lee sworn in",
                "2024-05-03 | EXPLICIT | Martin Hale praises Ann Lee",
                "2024-06-09 | EXPLICIT | Otto Lang to host Ann Lee");
    }
}
