package org.eventtimeline.extractor.event.reference.description;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.discourse.Things;
import org.eventtimeline.extractor.event.reference.wording.Holdings;

/** Whose money and shares are of which a sentence tells without saying so: {@code Acme grew. Profits rose}. */
public final class Holders {
    private final Names names;
    private final Meanings meanings;
    private final Things organisations;
    private final Map<Place, String> holders = new HashMap<>();

    private record Place(int sentence, int phrase) {}

    /** Asks about an article with these organisations. */
    public Holders(Names names, Meanings meanings, Things organisations) {
        this.names = names;
        this.meanings = meanings;
        this.organisations = organisations;
    }

    /** Whose what phrase {@code i} tells of is, where that is clear. */
    public Optional<String> of(Phrases phrases, int i) {
        return Optional.ofNullable(holders.get(new Place(phrases.number(), i)));
    }

    /** Learns whose the money or shares are if phrase {@code i} tells of such. */
    public void learn(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        if (Holdings.is(phrases, i)) {
            organisations
                    .near(phrases.number(), names::fullest)
                    .map(owner -> subject(reading, i)
                            .filter(other -> !owner.startsWith(other))
                            .orElse(owner))
                    .ifPresent(owner -> holders.put(new Place(phrases.number(), i), owner));
        }
    }

    /** What has a name and is no person, of what the sentence has told before phrase {@code i}. */
    private Optional<String> subject(Reading reading, int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && clause.subject() < i)
                .flatMap(clause -> meanings.named(reading.phrases(), clause.subject()).stream())
                .filter(name -> names.person(name).isEmpty() && Character.isUpperCase(name.codePointAt(0)))
                .reduce((first, last) -> last)
                .map(names::fullest);
    }
}
