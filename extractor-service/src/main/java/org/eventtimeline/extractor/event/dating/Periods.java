package org.eventtimeline.extractor.event.dating;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Stretches of the calendar, of which it is no event that they end: {@code the quarter ended June 30}. */
final class Periods {
    private static final Set<String> UNITS = Set.of("week", "month", "quarter", "half", "year", "season", "period");
    private static final Set<String> BOUNDS = Set.of("begin", "start", "end");

    private Periods() {}

    /** Whether the clause only tells when the one before it begins or ends: {@code the year that ended in June}. */
    static boolean areBounded(Phrases phrases, Clause clause) {
        int before = phrases.isKind(clause.at() - 1, Kind.RELATIVE) ? clause.at() - 2 : clause.at() - 1;
        return clause.kind() != Clause.Kind.MAIN
                && !clause.hasObject()
                && BOUNDS.contains(clause.lemma(phrases))
                && (phrases.isTime(before)
                        || phrases.isNoun(before)
                                && UNITS.contains(phrases.head(before).lemma()));
    }
}
