package org.eventtimeline.extractor.event.reference.person;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.discourse.People;
import org.eventtimeline.extractor.event.reference.sentence.Actors;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Whom {@code he} and {@code she} mean: whom the sentence puts beside them, otherwise of whom the article is speaking.
 */
public final class PersonPronouns {
    private final Names names;
    private final Meanings meanings;
    private final People people;
    private final Actors actors;
    private final Ships ships;
    private final Spokespeople spokespeople;
    private final AccusedPeople accusedPeople;
    private final SamePeople same;

    /** Asks about an article whose actors and ships are known. */
    public PersonPronouns(
            Names names, Callings callings, Meanings meanings, Discourse discourse, Actors actors, Ships ships) {
        this.names = names;
        this.meanings = meanings;
        this.people = discourse.people();
        this.actors = actors;
        this.ships = ships;
        this.spokespeople = new Spokespeople(callings, meanings);
        this.accusedPeople = new AccusedPeople(meanings);
        this.same = new SamePeople(callings, meanings);
    }

    /** Whom the pronoun of the gender means with which phrase {@code i} begins. */
    public Optional<String> meant(Reading reading, int i, Gender gender) {
        boolean reflexive =
                reading.phrases().lower(reading.phrases().get(i).from()).endsWith("self");
        return gender == Gender.MALE || reflexive
                ? person(reading, i, gender)
                : ships.told(reading, i).or(() -> person(reading, i, gender)).or(() -> ships.meant());
    }

    private Optional<String> person(Reading reading, int i, Gender gender) {
        Phrases phrases = reading.phrases();
        Phrase phrase = phrases.get(i);
        if (phrase.to() - phrase.from() > 1) {
            Optional<String> spokenOf = kin(reading, i, gender).or(() -> owner(reading, i, gender));
            return actors.object(reading, i).or(() -> spokenOf);
        }
        Optional<String> owner =
                spokespeople.owner(reading, i).flatMap(name -> people.owner(name, gender, phrases.number()));
        if (owner.isPresent()) {
            return owner;
        }
        Optional<String> known = accusedPeople
                .meant(reading, i)
                .or(() -> same.meant(reading, i))
                .flatMap(name -> people.owner(name, gender, phrases.number()));
        if (known.isPresent()) {
            return known;
        }
        Optional<String> actor = actors.on(reading, i).or(() -> spokespeople.judge(reading, i));
        Optional<String> other = spokenOf(reading, i, gender, actor.orElse(null));
        return phrases.lower(phrase.from()).endsWith("self") ? actor : other;
    }

    /** Lee in {@code Lang arrested Tim Lee. His brother fled}, where the article tells of another Lee. */
    private Optional<String> kin(Reading reading, int i, Gender gender) {
        int sentence = reading.phrases().number();
        return Lexicon.isRelative(reading.phrases().head(i)) && ClauseRoles.isSubject(reading, i)
                ? people.onlyLately(gender, sentence, names::hasNamesake)
                        .flatMap(name -> people.owner(name, gender, sentence))
                : Optional.empty();
    }

    /** Learns from a sentence of whom the next may go on to tell. */
    public void read(Reading reading) {
        accusedPeople.read(reading);
    }

    private Optional<String> owner(Reading reading, int i, Gender gender) {
        int sentence = reading.phrases().number();
        if (isBesideSomebody(reading.phrases(), i)) {
            return meanings.at(reading.phrases(), reading.phrases().get(i - 2).from());
        }
        return actors.member(reading.phrases(), i)
                .or(() -> actors.owning(reading, i))
                .flatMap(name -> people.owner(name, gender, sentence))
                .or(() -> actors.affected(reading, i).flatMap(name -> people.owner(name, gender, sentence)))
                .or(() -> spokenOf(reading, i, gender, null));
    }

    /** {@code his} in {@code a father and his son} and in {@code the keeper and his wife}: it is theirs. */
    private static boolean isBesideSomebody(Phrases phrases, int i) {
        if (!phrases.isKind(i - 1, Kind.COORDINATOR) || !phrases.isNoun(i - 2)) {
            return false;
        }
        String article = phrases.lower(phrases.get(i - 2).from());
        return (article.equals("the") || Modifiers.INDEFINITE.contains(article))
                && phrases.head(i - 2).pos() == PartOfSpeech.NOUN
                && Lexicon.isPerson(phrases.head(i - 2));
    }

    private Optional<String> spokenOf(Reading reading, int i, Gender gender, String other) {
        return people.meant(gender, reading.phrases().number(), other, ClauseRoles.isSubject(reading, i));
    }
}
