package org.eventtimeline.extractor.event.reference.thing;

import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** What a clause tells of {@code it}: that somebody has said it or decides on it. */
final class ThingRoles {
    private static final String DECISION = "decision";

    private ThingRoles() {}

    /** {@code it} in {@code Lang denied it}, which is what somebody else has said. */
    static boolean isTold(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .anyMatch(clause -> clause.object() == i && VerbClasses.isTelling(phrases.head(clause.verb())));
    }

    /** Whether a clause decides on phrase {@code i}. */
    static boolean isDecided(Reading reading, int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.object() == i)
                .anyMatch(clause ->
                        DECISION.equals(EventKinds.ofWord(reading.phrases().head(clause.verb()))));
    }
}
