package org.eventtimeline.extractor.event.attachment;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Clauses joined by a coordinator: {@code came and left}, {@code two died and five were hurt}. */
final class CoordinateClauses {
    private static final Set<Tense> LATER = EnumSet.of(Tense.PRESENT, Tense.FUTURE, Tense.MODAL);

    private final Phrases phrases;

    CoordinateClauses(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code came and left}, of one time. */
    boolean shareSubject(Clause first, Clause second) {
        return phrases.isKind(Lookback.overAdverbs(phrases, second.at() - 1), Kind.COORDINATOR)
                && second.kind() != Clause.Kind.REDUCED
                && first.subject() == second.subject()
                && !lastsUntil(second)
                && !isLater(first, second);
    }

    /** {@code retired in May but sang until June}, which says how long. */
    private boolean lastsUntil(Clause clause) {
        return IntStream.range(clause.at() + 1, phrases.size() - 1)
                .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Kind.COMMA))
                .anyMatch(i -> phrases.preposition(i).equals("until") && phrases.isTime(i + 1));
    }

    /** {@code pleaded guilty in May and is serving a sentence}, {@code and may go to prison}. */
    private static boolean isLater(Clause first, Clause second) {
        return first.verb().tense() == Tense.PAST
                && LATER.contains(second.verb().tense());
    }

    /** {@code two died and five were hurt}. */
    boolean areJoined(Clause first, Clause second) {
        return second.hasSubject()
                && second.subject() > first.at()
                && phrases.isKind(second.subject() - 1, Kind.COORDINATOR);
    }

    /** {@code and Lee was killed}: what somebody else did, told in the same breath. */
    boolean areAlongside(Clause first, Clause second) {
        return areTold(first, second) && !phrases.isKind(second.subject() - 2, Kind.COMMA);
    }

    /** {@code , and Lee was killed}: what somebody else did, told of the past as well. */
    boolean areTold(Clause first, Clause second) {
        return areJoined(first, second)
                && second.kind() != Clause.Kind.RELATIVE
                && phrases.lower(phrases.get(second.subject() - 1).from()).equals("and")
                && first.verb().tense() == Tense.PAST
                && second.verb().tense() == Tense.PAST
                && !second.verb().perfect();
    }
}
