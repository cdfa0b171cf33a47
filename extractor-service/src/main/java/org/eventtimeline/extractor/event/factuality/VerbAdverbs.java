package org.eventtimeline.extractor.event.factuality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** The adverbs right before and within a verb group: {@code [nearly] failed}, {@code was [allegedly] seen}. */
final class VerbAdverbs {
    private VerbAdverbs() {}

    /** Whether one of these words is among them. */
    static boolean any(Phrases phrases, Clause clause, Set<String> adverbs) {
        return first(phrases, clause, adverbs).isPresent();
    }

    /** The first of these words among them. */
    static Optional<String> first(Phrases phrases, Clause clause, Set<String> adverbs) {
        return IntStream.range(
                        Math.max(0, clause.verb().from() - 1), clause.verb().head())
                .mapToObj(phrases::lower)
                .filter(adverbs::contains)
                .findFirst();
    }
}
