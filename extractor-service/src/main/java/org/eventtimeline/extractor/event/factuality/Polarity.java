package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.NotUntil;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Tells whether a clause says that something did not happen: {@code was not signed}, {@code nobody was hurt}. */
final class Polarity {
    private static final Set<String> NONE = Set.of("no", "neither", "nobody", "none", "nothing");
    static final Set<String> NEARLY = Set.of("nearly", "almost");
    /** What changes nearly so much has changed: {@code almost doubled}. */
    private static final Set<String> CHANGES = Set.of("double", "triple", "treble", "quadruple", "halve");

    private Polarity() {}

    static boolean isNegative(Phrases phrases, Clause clause) {
        return clause.verb().negated() && !NotUntil.is(phrases, clause)
                || hasNoSubject(phrases, clause)
                || VerbAdverbs.any(phrases, clause, NEARLY) && !CHANGES.contains(clause.lemma(phrases))
                || isNoLonger(phrases, clause);
    }

    /** {@code no longer had a mill}. */
    private static boolean isNoLonger(Phrases phrases, Clause clause) {
        return IntStream.range(
                        Math.max(1, clause.verb().from() - 1), clause.verb().head())
                .anyMatch(token -> phrases.lower(token).equals("longer")
                        && phrases.lower(token - 1).equals("no"));
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
