package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code it} means in what somebody says. */
class SpeakersTest {
    @Test
    void takesWhoSaysItRatherThanThePlaceOfItsSeat() {
        Found.assertEvents(
                "Orbita Corp., Oslo, Norway, said it bought a mill on May 3.",
                "2024-05-03 | EXPLICIT | Orbita Corp. buys a mill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokesman for Orbita Corp. said it bought a mill on May 3.",
                "Orbita Corp. chief executive Ann Lee said it bought a mill on May 3.",
                "Orbita Corp.'s president, Ann Lee, said it bought a mill on May 3."
            })
    void takesForWhatSomebodySpeaks(String said) {
        Found.assertEvents("Acme is rich. Many like it. " + said, "2024-05-03 | EXPLICIT | Orbita Corp. buys a mill");
    }

    @Test
    void takesNoTownForWhatItsMayorSpeaksOf() {
        Found.assertEvents(
                "Moe Mill is old. The mayor of Oslo said it was sold on May 3.",
                "2024-05-03 | EXPLICIT | Moe Mill sold");
    }

    @Test
    void takesWhatSeveralHaveDoneSomethingToForWhatTheySay() {
        Found.assertInBackground(
                "Regulators in Oslo blocked the merger on May 3, saying it would harm Acme.",
                "2024-05-03 | EXPLICIT | Regulators in Oslo block the merger",
                "2024-05-03 | EXPLICIT | Regulators in Oslo say the merger will harm Acme");
    }

    @Test
    void takesNobodyWhoSpeaksOfOthersInCourt() {
        Found.assertEvents(
                "Otto Lang was jailed on May 3. Judge Tim Lee said he was a liar. He left Oslo in 1990.",
                "2024-05-03 | EXPLICIT | Otto Lang jailed",
                "1990 | EXPLICIT | Otto Lang leaves Oslo");
    }

    @Test
    void takesWhomTheSentenceIsOfRatherThanWhoSaysIt() {
        Found.assertEvents(
                "The pilot of the ferry was found drunk, mayor Otto Lang said. He is to appear in court on May 20.",
                "2024-05-16 | DOCUMENT | Pilot of the ferry found drunk",
                "2024-05-20 | EXPLICIT | Pilot to appear in court");
    }

    @Test
    void knowsTheFirmOfTheSentenceBeforeByItsPossessive() {
        Found.assertEvents(
                "This was Orbita Corp.'s worst year. The company's president quit on May 3.",
                "2024-05-03 | EXPLICIT | Orbita Corp.'s president quits");
    }
}
