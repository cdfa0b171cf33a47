package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** {@code did not open until 1947}: then it did. */
public final class NotUntil {
    private static final Set<String> UNTIL = Set.of("until", "till");

    private NotUntil() {}

    /** Whether the clause, which is negated, tells what happened only at a date that stands behind it. */
    public static boolean is(Phrases phrases, Clause clause) {
        for (int i = clause.at() + 1; i < phrases.size() && !phrases.isVerb(i) && !phrases.isKind(i, Kind.BREAK); i++) {
            if (is(phrases, clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the date behind phrase {@code i}. */
    public static boolean is(Phrases phrases, Clause clause, int i) {
        return clause.verb().negated()
                && clause.verb().tense() != Phrase.Tense.PRESENT
                && !Lexicon.isState(phrases.token(clause.verb().head()))
                && UNTIL.contains(phrases.preposition(i))
                && (phrases.isTime(i + 1) || isDatedNoun(phrases, i + 1));
    }

    /** {@code the fair in May} of {@code did not open until the fair in May}. */
    private static boolean isDatedNoun(Phrases phrases, int i) {
        return phrases.isNoun(i) && phrases.isTime(phrases.preposition(i + 1).isEmpty() ? i + 1 : i + 2);
    }
}
