package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;

/** Tells of whom an adverb says that they did it only by hearsay: {@code allegedly took and kept the money}. */
final class Alleged {
    private static final Set<String> ALLEGED = Set.of("allegedly", "supposedly");

    private Alleged() {}

    /** {@code was allegedly seen}, {@code kept} in {@code allegedly took and kept}. */
    static boolean is(Reading reading, Clause clause) {
        if (VerbAdverbs.any(reading.phrases(), clause, ALLEGED)) {
            return true;
        }
        int before = reading.clauses().indexOf(clause) - 1;
        return before >= 0
                && isJoined(reading, reading.clauses().get(before), clause)
                && is(reading, reading.clauses().get(before));
    }

    private static boolean isJoined(Reading reading, Clause before, Clause clause) {
        return reading.phrases().isKind(clause.at() - 1, Kind.COORDINATOR) && before.subject() == clause.subject();
    }
}
