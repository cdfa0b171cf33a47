package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.ClauseRoles;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/**
 * Finds who has held an office that the article tells only in going on: {@code Ann Lee resigned. The former England
 * captain is 44}.
 */
final class FormerOffices {
    private final People people;

    FormerOffices(People people) {
        this.people = people;
    }

    /** The only one whom the sentence before is about, where phrase {@code i} goes on with such an office. */
    Optional<String> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean former = Descriptions.isFormer(phrases, (NounPhrase) phrases.get(i))
                && !Words.isPlural(phrases.head(i))
                && !phrases.preposition(i + 1).equals("of");
        return former && ClauseRoles.isSubject(reading, i)
                ? people.onlySubject(phrases.number() - 1)
                : Optional.empty();
    }
}
