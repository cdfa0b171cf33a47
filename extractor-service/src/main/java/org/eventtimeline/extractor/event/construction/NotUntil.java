package org.eventtimeline.extractor.event.construction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** {@code did not open until 1947}: then it did. */
public final class NotUntil {
    private static final Set<String> UNTIL = Set.of("until", "till");

    private NotUntil() {}

    /** Whether the clause, which is negated, tells what happened only at a date that stands behind it. */
    public static boolean is(Phrases phrases, Clause clause) {
        int from = opensInfinitive(phrases, clause.at() + 1) ? clause.at() + 2 : clause.at() + 1;
        for (int i = from; i < phrases.size() && !phrases.isVerb(i) && !phrases.isKind(i, Kind.BREAK); i++) {
            if (is(phrases, clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code come}, but not {@code be}. */
    private static boolean mayHappen(Token verb) {
        return !VerbClasses.isState(verb) || VerbClasses.isMotion(verb);
    }

    /** {@code to play} in {@code did not begin to play until 1947}. */
    private static boolean opensInfinitive(Phrases phrases, int i) {
        return phrases.isVerb(i) && phrases.verb(i).tense() == Phrase.Tense.INFINITIVE;
    }

    /** The clause that the date behind {@code until} at phrase {@code i} tells of: the nearest, or what governs it. */
    public static Optional<Clause> told(Phrases phrases, List<Clause> clauses, Clause nearest, int i) {
        return clauses.stream()
                .filter(clause -> clause == nearest
                        || clause.at() == nearest.at() - 1 && nearest.verb().tense() == Phrase.Tense.INFINITIVE)
                .filter(clause -> is(phrases, clause, i))
                .findFirst();
    }

    /** {@code did it open} behind {@code Not until May}, which opens the sentence at phrase {@code i} - 1. */
    public static Optional<Clause> behind(Phrases phrases, List<Clause> clauses, int i) {
        return i == 1 && phrases.isMark(0, "not") ? clauses.stream().findFirst() : Optional.empty();
    }

    /** Whether it is the date behind phrase {@code i}. */
    public static boolean is(Phrases phrases, Clause clause, int i) {
        return clause.verb().negated()
                && clause.verb().tense() != Phrase.Tense.PRESENT
                && mayHappen(phrases.head(clause.verb()))
                && UNTIL.contains(phrases.preposition(i))
                && phrases.isTime(i + 1);
    }
}
