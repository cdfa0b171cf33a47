package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Objects that are told with {@code what}. */
class FreeRelativesTest {
    @Test
    void tellsThemWithWhoBelievesIt() {
        Found.assertEvents(
                "On May 3, divers found what they believe is the wreck of the Aurora off Bergen.",
                "2024-05-03 | EXPLICIT | Divers find what they believe is the wreck of the Aurora off Bergen");
    }

    @Test
    void doesNotTakeTheVerbForAParticiple() {
        Found.assertEvents(
                "Orbita unveiled on May 3 what it says is the thinnest phone in Norway.",
                "2024-05-03 | EXPLICIT | Orbita unveils what it says is the thinnest phone in Norway");
    }

    @Test
    void datesTheNewsOfAnArticleWhateverDateItsSourceHas() {
        Found.assertEvents(
                "Divers in Oslo have discovered a temple near Bergen, according to a study published on May 3.",
                "2024-05-16 | DOCUMENT | Divers in Oslo discover a temple near Bergen");
    }
}
