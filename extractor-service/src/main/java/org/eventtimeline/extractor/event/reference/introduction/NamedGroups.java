package org.eventtimeline.extractor.event.reference.introduction;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** Those with one name of which an article tells as of several: {@code The Lanterns were}. */
final class NamedGroups {
    private static final Set<String> PLURAL = Set.of("were", "are", "have");

    private final Callings callings;
    private final Meanings meanings;
    private final Set<String> several = new HashSet<>();

    NamedGroups(Callings callings, Meanings meanings) {
        this.callings = callings;
        this.meanings = meanings;
    }

    /** The name of subject {@code i}, where the article tells of it, or has told, as of several. */
    Optional<String> acting(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        Optional<String> name = callings.headName(phrases, noun);
        if (name.isPresent() && !callings.isNamed(phrases, noun) && hasPluralVerb(reading, i)) {
            several.add(name.get());
            return name;
        }
        return name.or(() -> meanings.at(phrases, noun.from())).filter(several::contains);
    }

    /** {@code The Lanterns were a band}, {@code Arsenal have won}. */
    private static boolean hasPluralVerb(Reading reading, int i) {
        return reading.withSubject(i)
                .anyMatch(clause ->
                        PLURAL.contains(reading.phrases().lower(clause.verb().from())));
    }
}
