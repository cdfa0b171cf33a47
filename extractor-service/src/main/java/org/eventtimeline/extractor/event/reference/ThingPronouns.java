package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What {@code it} means: what the sentence has done something to, otherwise of what the article is speaking. */
final class ThingPronouns {
    private static final Set<String> WORDS = Set.of("it", "its", "itself");

    private final Things things;
    private final Actors actors;
    private final SentenceThings sentenceThings;

    ThingPronouns(Things things, Actors actors, SentenceThings sentenceThings) {
        this.things = things;
        this.actors = actors;
        this.sentenceThings = sentenceThings;
    }

    static boolean is(String word) {
        return WORDS.contains(word);
    }

    /** What the pronoun means with which phrase {@code i} begins. */
    Optional<String> meant(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean subject = reading.clauses().stream().anyMatch(clause -> clause.subject() == i);
        return switch (phrases.lower(phrases.get(i).from())) {
            case "its" -> owner(reading, i);
            case "itself" -> actors.on(reading, i);
            default -> subject ? subject(reading, i) : object(reading, i);
        };
    }

    private Optional<String> spokenOf(Reading reading, Optional<String> other) {
        return things.meant(
                reading.phrases().number(), name -> other.filter(name::equals).isEmpty());
    }

    private Optional<String> owner(Reading reading, int i) {
        Optional<String> spokenOf = spokenOf(reading, actors.around(reading, i));
        return spokenOf.flatMap(thing -> actors.ofRelative(reading, i).or(() -> spokenOf));
    }

    private Optional<String> subject(Reading reading, int i) {
        Optional<String> spokenOf = spokenOf(reading, Optional.empty());
        return sentenceThings
                .done(reading, i)
                .or(() -> SentenceThings.acts(reading, i) ? spokenOf.map(things::owner) : spokenOf);
    }

    private Optional<String> object(Reading reading, int i) {
        Optional<String> spokenOf = spokenOf(reading, actors.on(reading, i).or(() -> actors.before(reading, i)));
        boolean direct = reading.phrases().preposition(i - 1).isEmpty();
        return sentenceThings.acted(reading, i).or(() -> direct ? spokenOf : Optional.empty());
    }
}
