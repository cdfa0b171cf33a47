package org.eventtimeline.extractor.event.headline.tail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Words on what condition, or until when, something is to be: {@code will strike [unless the city pays]}. */
record ConditionWording(Reading reading, Content content) {
    private static final Set<String> OPENINGS = Set.of("if", "unless", "until", "once");

    /** A longer condition leaves no room for what it is one of. */
    private static final int LONGEST = 45;

    /** The pieces of the clause that the conjunction at phrase {@code i} opens, if it tells of what is not yet. */
    Optional<List<String>> at(int i) {
        Phrases phrases = reading.phrases();
        String opening = phrases.lower(phrases.get(i).from());
        return !OPENINGS.contains(opening)
                ? Optional.empty()
                : reading.withSubject(i + 1)
                        .filter(clause -> clause.at() > i)
                        .filter(clause -> clause.verb().tense() == Tense.PRESENT)
                        .filter(clause -> clause.kind() != Clause.Kind.RELATIVE && !content.isOpen(clause))
                        .findFirst()
                        .map(clause -> content.words(opening + " ", clause))
                        .filter(pieces -> !pieces.isEmpty() && pieces.get(0).length() <= LONGEST);
    }
}
