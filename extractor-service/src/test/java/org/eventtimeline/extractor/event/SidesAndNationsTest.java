package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Who fought whom, and what a nationality tells of a person. */
class SidesAndNationsTest {
    @Test
    void leavesTheTwoSidesOfABattleTogether() {
        Found.assertEvents(
                "The Battle of Moss was fought in 1462 between the forces of Lord Ash and a rebel army led by Tim Lee.",
                "1462 | EXPLICIT | Battle of Moss fought between the forces of Lord Ash and a rebel army led by Tim Lee");
    }

    @Test
    void knowsTwoByTheirTradeOrTheirKind() {
        Found.assertEvents(
                "Orrin Foods and Norvane were fined. The two brewers wept in 1980. The pair left Oslo in 1990.",
                "2024-05-16 | DOCUMENT | Orrin Foods and Norvane fined",
                "1980 | EXPLICIT | Orrin Foods and Norvane weep",
                "1990 | EXPLICIT | Orrin Foods and Norvane leave Oslo");
        Found.assertEvents(
                "Norway and Denmark quarrelled in 1804. The two kingdoms signed a treaty in 1809.",
                "1804 | EXPLICIT | Norway and Denmark quarrel",
                "1809 | EXPLICIT | Norway and Denmark sign a treaty");
    }

    @Test
    void takesNoNationalityForAGender() {
        Found.assertEvents(
                "German physicist Ann Lee left Oslo in 1980. She built a laser in 1990.",
                "1980 | EXPLICIT | Ann Lee leaves Oslo",
                "1990 | EXPLICIT | Ann Lee builds a laser");
    }
}
