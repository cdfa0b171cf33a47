package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Ordinals;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Finds what stands in commas between a subject and its verb and says more than the subject does: {@code The firm that
 * owns the ferry, Acme Lines, sued}, {@code A third, the comet Lee, followed}.
 */
final class ApposedSubjects {
    private final Phrases phrases;

    ApposedSubjects(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The noun phrase in commas, if the subject of the clause is meant by it. */
    Optional<Integer> of(Clause clause) {
        int apposed = clause.at() - 2;
        boolean inCommas = phrases.isKind(clause.at() - 1, Kind.COMMA)
                && phrases.isNoun(apposed)
                && phrases.isKind(apposed - 1, Kind.COMMA);
        return Optional.of(apposed)
                .filter(noun -> inCommas && (isOrdinal(clause, noun) || isBehindRelative(clause, noun)));
    }

    /** {@code A third} right before it. */
    private boolean isOrdinal(Clause clause, int noun) {
        return clause.subject() == noun - 2
                && Ordinals.parse(phrases.lower(phrases.get(noun - 2).to() - 1)).isPresent();
    }

    /** {@code that owns the ferry} between the subject and the name. */
    private boolean isBehindRelative(Clause clause, int noun) {
        return clause.subject() == noun - 5
                && phrases.isKind(noun - 4, Kind.RELATIVE)
                && phrases.isVerb(noun - 3)
                && phrases.isNoun(noun - 2)
                && NameFinder.isWhole(phrases, (NounPhrase) phrases.get(noun));
    }
}
