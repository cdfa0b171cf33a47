package org.eventtimeline.extractor.event.reference.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.sentence.Actors;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** What {@code it} means: what has been said to speak, otherwise what is likeliest of what the article speaks of. */
public final class ThingPronouns {
    /** What is less likely is not meant. */
    private static final double LEAST = -1.2;

    /** What is at least so likely is meant, whatever else is as likely. */
    private static final double SURE = 1.5;

    /** By so much what is less sure must lead. */
    private static final double LEAD = 0.35;

    /** So many sentences back what the title does not name is meant. */
    private static final int REACH = 6;

    private final Referents referents;
    private final ReferentMentions mentions;
    private final Actors actors;
    private final Speakers speakers;
    private final Bindings bindings;
    private final ReferentScores scores;
    private final Discourse discourse;

    /** Asks about an article, of whose things it learns. */
    public ThingPronouns(
            Names names,
            Callings callings,
            Meanings meanings,
            Discourse discourse,
            Referents referents,
            Actors actors) {
        this.discourse = discourse;
        this.actors = actors;
        this.referents = referents;
        this.mentions = new ReferentMentions(names, callings, meanings, referents);
        this.speakers = new Speakers(names, callings, meanings);
        this.bindings = new Bindings(callings, referents);
        this.scores = new ReferentScores(names, discourse, referents);
    }

    /** Learns of what phrase {@code i} speaks. */
    public void learn(Reading reading, int i) {
        mentions.learn(reading, i);
    }

    /** What the pronoun means with which phrase {@code i} begins. */
    public Optional<String> meant(Reading reading, int i) {
        Asked asked = Asked.of(reading, i);
        if (asked.clause().filter(clause -> EmptyPronouns.is(reading, clause)).isPresent()) {
            return Optional.empty();
        }
        if (reading.phrases().lower(reading.phrases().get(i).from()).equals("itself")) {
            return actors.on(reading, i);
        }
        return (asked.subject() ? speakers.meant(reading, i) : Optional.<String>empty()).or(() -> likeliest(asked));
    }

    private Optional<String> likeliest(Asked asked) {
        Set<Referent> excluded = bindings.excluded(asked);
        List<Likely> likely = referents.near(asked.sentence()).stream()
                .filter(referent -> !excluded.contains(referent))
                .filter(referent -> referent.last().sentence() >= asked.sentence() - REACH
                        || discourse.organisations().isTitle(referent.name()))
                .map(referent -> new Likely(referent, scores.of(referent, asked)))
                .filter(each -> each.score() >= LEAST)
                .toList();
        return likely.stream()
                .reduce((one, other) -> other.score() >= one.score() ? other : one)
                .filter(best -> best.score() >= SURE
                        || likely.stream()
                                .filter(other -> !other.equals(best))
                                .allMatch(other -> best.score() - other.score() >= LEAD))
                .map(best -> best.referent().name());
    }

    private record Likely(Referent referent, double score) {}
}
