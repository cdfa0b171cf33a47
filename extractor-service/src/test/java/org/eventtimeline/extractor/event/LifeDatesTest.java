package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Births and deaths told in brackets behind a name. */
class LifeDatesTest {
    @Test
    void readsALifeBehindAName() {
        Found.assertEvents(
                "Maria Keller (3 May 1871 – 4 June 1946) was a Scottish botanist.",
                "1871-05-03 | EXPLICIT | Maria Keller is born",
                "1946-06-04 | EXPLICIT | Maria Keller dies");
        Found.assertEvents(
                "Otto Lang (born 3 May 1971) is a Norwegian painter.", "1971-05-03 | EXPLICIT | Otto Lang is born");
        Found.assertEvents("The Long War (1618–1648) was a conflict.", "1618/1648 | EXPLICIT | Long War");
        Found.assertEvents("Otto Lang (2010–2014) was a mayor.");
    }

    @Test
    void readsALifeWithAHyphen() {
        Found.assertEvents(
                "Maria Keller (1871-1946) was a Scottish botanist.",
                "1871 | EXPLICIT | Maria Keller is born",
                "1946 | EXPLICIT | Maria Keller dies");
    }

    @Test
    void readsALifeWithinASentence() {
        Found.assertEvents(
                "The choir was founded in 1902 by Otto Lang (1871-1946) in a mill.",
                "1902 | EXPLICIT | Choir founded by Otto Lang in a mill",
                "1871 | EXPLICIT | Otto Lang is born",
                "1946 | EXPLICIT | Otto Lang dies");
    }

    @Test
    void tellsADeathOnce() {
        Found.assertEvents(
                "Otto Lang (1871-1946) was a singer. Lang died in Oslo on 4 June 1946.",
                "1871 | EXPLICIT | Otto Lang is born",
                "1946-06-04 | EXPLICIT | Otto Lang dies in Oslo");
    }

    @Test
    void tellsADeathOnceWithTheFinestDate() {
        Found.assertEvents(
                "Otto Lang (3 May 1871 - 4 June 1946) was a singer. Lang died of pneumonia in June 1946.",
                "1871-05-03 | EXPLICIT | Otto Lang is born",
                "1946-06-04 | EXPLICIT | Otto Lang dies");
    }

    @Test
    void tellsABirthOnceThoughItsAnniversaryIsToldOf() {
        Found.assertEvents(
                "Otto Lang (3 May 1871 - 4 June 1946) was a singer. A hall opened on 3 May 1971, the 100th anniversary"
                        + " of his birth.",
                "1871-05-03 | EXPLICIT | Otto Lang is born",
                "1946-06-04 | EXPLICIT | Otto Lang dies",
                "1971-05-03 | EXPLICIT | Hall opens");
    }

    @Test
    void believesTheBracketsRatherThanASharedDate() {
        Found.assertEvents(
                "Otto Lang (1871 - 1946) was a singer. He was appointed OBE in 1935 and died at home.",
                "1871 | EXPLICIT | Otto Lang is born",
                "1946 | EXPLICIT | Otto Lang dies",
                "1935 | EXPLICIT | Otto Lang appointed OBE");
    }

    @Test
    void leavesALifeToWhoLivedIt() {
        Found.assertEvents(
                "The choir was founded by Otto Lang (1871-1946) in a mill.",
                "2024-05-16 | DOCUMENT | Choir founded by Otto Lang in a mill",
                "1871 | EXPLICIT | Otto Lang is born",
                "1946 | EXPLICIT | Otto Lang dies");
    }
}
