package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.NotUntil;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Tells whether a clause says that something did not happen: {@code was not signed}, {@code nobody was hurt}. */
final class Polarity {
    private static final Set<String> NONE = Set.of("no", "neither", "nobody", "none", "nothing");
    private static final Set<String> NEARLY = Set.of("nearly", "almost");

    private Polarity() {}

    static boolean isNegative(Phrases phrases, Clause clause) {
        return clause.verb().negated() && !NotUntil.is(phrases, clause)
                || hasNoSubject(phrases, clause)
                || VerbAdverbs.any(phrases, clause, NEARLY);
    }

    /** {@code no}, {@code nobody}. */
    static boolean isNone(String word) {
        return NONE.contains(word);
    }

    /** {@code no treaty was signed}, {@code no one was hurt}. */
    private static boolean hasNoSubject(Phrases phrases, Clause clause) {
        if (!clause.hasSubject()) {
            return false;
        }
        int subject = clause.subject();
        return opensWithNone(phrases, subject)
                || phrases.isKind(subject - 1, Kind.OTHER) && opensWithNone(phrases, subject - 1);
    }

    private static boolean opensWithNone(Phrases phrases, int phrase) {
        int first = phrases.get(phrase).from();
        return isNone(phrases.lower(first)) && !phrases.lower(first + 2).equals("than");
    }
}
