package org.eventtimeline.extractor.event.headline.predicate;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Finds what somebody left whom the clause before tells of: {@code founded Acme in 1970 and left in 1985}. */
final class LeftBehind {
    private static final Set<String> LEAVING = Set.of("leave", "quit");

    private final Reading reading;
    private final Phrases phrases;

    LeftBehind(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** {@code Acme}, {@code the Lang Party}. */
    private boolean isNamed(NounPhrase noun) {
        boolean named = NameFinder.names(phrases, noun).stream()
                .anyMatch(name -> name.from() == noun.from() + 1 && name.to() == noun.to());
        return NameFinder.isWhole(phrases, noun)
                || named && phrases.lower(noun.from()).equals("the");
    }

    /** The phrase that names what is left, where the clause has no object. */
    Optional<Integer> of(Clause clause) {
        return !LEAVING.contains(clause.lemma(phrases))
                ? Optional.empty()
                : reading.withSubject(clause.subject())
                        .filter(before -> before.at() < clause.at())
                        .reduce((first, last) -> last)
                        .filter(before -> before.hasObject() && !before.verb().passive())
                        .map(Clause::object)
                        .filter(object -> isNamed(phrases.noun(object)));
    }
}
