package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** The adverbs right before and within a verb group: {@code [nearly] failed}, {@code was [allegedly] seen}. */
final class VerbAdverbs {
    private VerbAdverbs() {}

    /** Whether one of these words is among them. */
    static boolean any(Phrases phrases, Clause clause, Set<String> adverbs) {
        return IntStream.range(
                        Math.max(0, clause.verb().from() - 1), clause.verb().head())
                .anyMatch(token -> adverbs.contains(phrases.lower(token)));
    }
}
