package org.eventtimeline.timeline.merge;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A step of a trial. Those who are accused are judged on another day, and who appeals has been judged before; who is
 * convicted may be sentenced at once.
 */
enum TrialStep {
    ACCUSING("accuse", "arraign", "charge", "indict", "indictment", "prosecute", "sue", "sued"),
    PLEADING("plead", "pled"),
    JUDGING(
            "acquit",
            "acquittal",
            "clear",
            "convict",
            "conviction",
            "condemn",
            "fine",
            "imprison",
            "jail",
            "sentence",
            "verdict"),
    APPEALING("appeal");

    private final Set<String> acts;

    TrialStep(String... words) {
        acts = WordForms.stems(Arrays.asList(words));
    }

    /** Whether both tell of a trial, and each another step of it. */
    static boolean areTwo(Gist one, Gist other) {
        return "trial".equals(one.kind())
                && "trial".equals(other.kind())
                && of(one.deed()).isPresent()
                && of(other.deed()).isPresent()
                && !of(one.deed()).equals(of(other.deed()));
    }

    private static Optional<TrialStep> of(Deed deed) {
        return Arrays.stream(values())
                .filter(step -> !Collections.disjoint(step.acts, deed.act()))
                .findFirst();
    }
}
