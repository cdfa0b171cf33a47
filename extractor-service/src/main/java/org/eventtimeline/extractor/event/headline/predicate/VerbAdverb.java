package org.eventtimeline.extractor.event.headline.predicate;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.factuality.Allegations;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Finds the adverb without which a verb would tell something else: {@code almost drowned}. */
final class VerbAdverb {
    private static final Set<String> NEARLY = Set.of("almost", "nearly");

    private VerbAdverb() {}

    /** {@code almost } of {@code almost drowned}, {@code allegedly } of {@code is accused of taking}; or nothing. */
    static String of(Reading reading, Clause clause) {
        if (Allegations.tell(reading, clause)) {
            return "allegedly ";
        }
        VerbGroup verb = clause.verb();
        return IntStream.range(Math.max(0, verb.from() - 1), verb.head())
                .mapToObj(reading.phrases()::lower)
                .filter(NEARLY::contains)
                .map(word -> word + " ")
                .findFirst()
                .orElse("");
    }

    /** {@code last} in {@code was last seen}. */
    static boolean isLast(Phrases phrases, VerbGroup verb) {
        return IntStream.range(verb.from(), verb.head())
                .anyMatch(i -> phrases.lower(i).equals("last"));
    }
}
