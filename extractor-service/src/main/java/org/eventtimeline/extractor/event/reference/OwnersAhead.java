package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Pronouns;

/** Whose a phrase looks ahead to that opens a sentence. */
final class OwnersAhead {
    private static final Set<String> OWNERS = Set.of("his", "her", "its");

    private final Names names;
    private final Callings callings;

    OwnersAhead(Names names, Callings callings) {
        this.names = names;
        this.callings = callings;
    }

    /** {@code Lee} for {@code his} in {@code In his speech, Lee wept}. */
    Optional<String> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        String word = phrases.lower(phrases.get(i).from());
        int opening = ClauseRoles.opening(reading);
        return i < opening && OWNERS.contains(word)
                ? callings.headName(phrases, phrases.noun(opening))
                        .filter(name -> names.person(name).isPresent() != Pronouns.isOfThing(word))
                : Optional.empty();
    }
}
