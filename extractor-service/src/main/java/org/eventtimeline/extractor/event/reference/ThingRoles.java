package org.eventtimeline.extractor.event.reference;

import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What a clause tells of {@code it}: that it acts, does what only somebody does, or is what somebody has said. */
final class ThingRoles {
    private ThingRoles() {}

    /** {@code it} in {@code Acme's sales fell. It recalled a car}: who does something to something. */
    static boolean acts(Reading reading, int i) {
        return reading.clauses().stream()
                .anyMatch(clause -> clause.subject() == i
                        && clause.hasObject()
                        && !clause.verb().passive());
    }

    /** {@code it} in {@code Lang denied it}, which is what somebody else has said. */
    static boolean isTold(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .anyMatch(clause -> clause.object() == i
                        && Lexicon.isTelling(phrases.token(clause.verb().head())));
    }
}
