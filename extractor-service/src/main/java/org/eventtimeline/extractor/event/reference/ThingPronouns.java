package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What {@code it} means: what the sentence has done something to, otherwise of what the article is speaking. */
final class ThingPronouns {
    private static final Set<String> WORDS = Set.of("it", "its", "itself");

    private final Things things;
    private final Actors actors;
    private final SentenceThings sentenceThings;
    private final Speakers speakers;
    private final SameActors same;
    private final SentenceOwners owners;
    private final Patients patients;
    private final NewThings created;

    ThingPronouns(
            Things things,
            Actors actors,
            SentenceThings sentenceThings,
            Speakers speakers,
            SameActors same,
            SentenceOwners owners,
            Patients patients,
            NewThings created) {
        this.created = created;
        this.patients = patients;
        this.things = things;
        this.actors = actors;
        this.sentenceThings = sentenceThings;
        this.speakers = speakers;
        this.same = same;
        this.owners = owners;
    }

    static boolean is(String word) {
        return WORDS.contains(word);
    }

    /** What the pronoun means with which phrase {@code i} begins. */
    Optional<String> meant(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Optional<Clause> clause =
                reading.clauses().stream().filter(each -> each.subject() == i).findFirst();
        if (clause.filter(each -> EmptyPronouns.is(reading, each)).isPresent()) {
            return Optional.empty();
        }
        boolean subject = clause.isPresent();
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

    /** Of what the article speaks, rather if it may do or undergo what is told of phrase {@code i}. */
    private Optional<String> allowed(Reading reading, int i, Optional<String> other) {
        var preferences = SelectionalPreferences.of(reading, i);
        int sentence = reading.phrases().number();
        return (preferences.areFree()
                        ? Optional.<String>empty()
                        : things.meant(
                                sentence,
                                name -> other.filter(name::equals).isEmpty()
                                        && things.isRecent(name, sentence)
                                        && preferences.allow(name, things.hasActed(name))))
                .or(() -> spokenOf(reading, other));
    }

    private Optional<String> owner(Reading reading, int i) {
        Optional<String> withPerson = owners.of(reading, i);
        if (withPerson.isPresent()) {
            return withPerson;
        }
        Optional<String> acting = owners.acting(reading, i);
        if (acting.isPresent()) {
            return acting;
        }
        Optional<String> spokenOf = spokenOf(reading, actors.around(reading, i));
        return spokenOf.flatMap(thing -> actors.ofRelative(reading, i).or(() -> spokenOf));
    }

    private Optional<String> subject(Reading reading, int i) {
        int sentence = reading.phrases().number();
        Optional<String> sure = sentenceThings
                .undergone(reading, i)
                .or(() -> speakers.meant(reading, i))
                .or(() -> same.meant(reading, i))
                .or(() -> created.subject(reading, i));
        if (sure.isPresent()) {
            things.meant(sentence, sure.get()::equals);
            return sure;
        }
        Optional<String> spokenOf = allowed(reading, i, Optional.empty());
        return sentenceThings
                .done(reading, i)
                .or(() -> patients.subject(reading, i))
                .or(() -> ThingRoles.acts(reading, i) ? spokenOf.map(things::owner) : spokenOf);
    }

    /** Remembers what the sentence tells that something has been done to. */
    void read(Reading reading) {
        patients.read(reading);
        created.read(reading);
    }

    private Optional<String> object(Reading reading, int i) {
        Optional<String> spokenOf = allowed(
                reading,
                i,
                actors.around(reading, i).or(() -> actors.on(reading, i)).or(() -> actors.before(reading, i)));
        boolean direct = reading.phrases().preposition(i - 1).isEmpty();
        boolean told = ThingRoles.isTold(reading, i);
        Optional<String> acted = sentenceThings.acted(reading, i);
        acted.ifPresent(thing -> {
            things.speakOf(thing, false, reading.phrases().number());
            things.meant(reading.phrases().number(), thing::equals);
        });
        return acted.or(() -> patients.object(reading, i))
                .or(() -> direct ? spokenOf : Optional.empty())
                .filter(thing ->
                        !(told || DecidedThings.isDecided(reading, i)) || !SelectionalPreferences.mayAct(thing));
    }
}
