package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.sentence.Actors;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** What {@code it} means: what has been said to speak, otherwise what is likeliest of what the article speaks of. */
public final class ThingPronouns {
    private final ReferentMentions mentions;
    private final Actors actors;
    private final Speakers speakers;
    private final LikelyReferents likely;

    /** Asks about an article, of whose things it learns. */
    public ThingPronouns(
            Names names,
            Callings callings,
            Meanings meanings,
            Referents referents,
            LikelyReferents likely,
            Actors actors) {
        this.actors = actors;
        this.mentions = new ReferentMentions(names, callings, meanings, referents);
        this.speakers = new Speakers(names, callings, meanings);
        this.likely = likely;
    }

    /** Learns of what phrase {@code i} speaks. */
    public void learn(Reading reading, int i) {
        mentions.learn(reading, i);
    }

    /** What the pronoun means with which phrase {@code i} begins. */
    public Optional<String> meant(Reading reading, int i) {
        Asked asked = Asking.of(reading, i);
        if (asked.clause().filter(clause -> EmptyPronouns.is(reading, clause)).isPresent()) {
            return Optional.empty();
        }
        if (reading.phrases().lower(reading.phrases().get(i).from()).equals("itself")) {
            return actors.on(reading, i);
        }
        return (asked.subject() ? speakers.meant(reading, i) : Optional.<String>empty()).or(() -> likely.meant(asked));
    }
}
