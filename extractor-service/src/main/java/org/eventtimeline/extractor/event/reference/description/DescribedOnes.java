package org.eventtimeline.extractor.event.reference.description;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.sentence.Actors;
import org.eventtimeline.extractor.event.reference.thing.LikelyReferents;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;

/**
 * Who or what descriptions stand for: those by which the article has called somebody, and those that are new but name
 * or point back.
 */
public final class DescribedOnes {
    private final Discourse discourse;
    private final ShortDescriptions known;
    private final Identifications identifications;
    private final Traits traits;
    private final LateNames late;

    /** Asks about an article with these sentences. */
    public DescribedOnes(
            List<Reading> readings,
            Names names,
            Callings callings,
            Discourse discourse,
            Actors actors,
            LikelyReferents likely) {
        this.discourse = discourse;
        this.known = new ShortDescriptions(names, discourse, actors, likely);
        this.identifications = new Identifications(callings);
        this.traits = new Traits(discourse);
        this.late = new LateNames(readings, names);
    }

    /** Who or what is described with which phrase {@code i} begins. */
    public Optional<String> meant(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Optional<String> identified = identifications.of(reading, i);
        if (identified.isEmpty() && Descriptions.is(phrases, i, phrases.noun(i))) {
            return known.meant(reading, i).or(() -> called(phrases, i, traits.of(reading, i)));
        }
        Optional<String> name = identified.or(() -> traits.of(reading, i)).or(() -> late.of(reading, i));
        return called(phrases, i, name);
    }

    /** Whoever it is, if anybody, of whom the article goes on to speak with these words. */
    private Optional<String> called(Phrases phrases, int i, Optional<String> name) {
        name.ifPresent(somebody -> discourse.epithets().call(phrases, i, somebody, true));
        return name;
    }
}
