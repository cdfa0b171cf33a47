package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.description.Agents;
import org.eventtimeline.extractor.event.reference.description.DescribedOnes;
import org.eventtimeline.extractor.event.reference.description.Holders;
import org.eventtimeline.extractor.event.reference.description.Latters;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.introduction.Introductions;
import org.eventtimeline.extractor.event.reference.person.FirstPersons;
import org.eventtimeline.extractor.event.reference.person.GroupPronouns;
import org.eventtimeline.extractor.event.reference.person.PersonPronouns;
import org.eventtimeline.extractor.event.reference.person.Ships;
import org.eventtimeline.extractor.event.reference.sentence.Actors;
import org.eventtimeline.extractor.event.reference.thing.LikelyReferents;
import org.eventtimeline.extractor.event.reference.thing.Referents;
import org.eventtimeline.extractor.event.reference.thing.Representatives;
import org.eventtimeline.extractor.event.reference.thing.ThingPronouns;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Pronouns;

/** Whom or what the pronouns and short descriptions of an article stand for. */
public final class Antecedents {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;
    private final Discourse discourse;
    private final Introductions introductions;
    private final PersonPronouns personPronouns;
    private final ThingPronouns thingPronouns;
    private final GroupPronouns groupPronouns;
    private final FirstPersons firstPersons;
    private final DescribedOnes descriptions;
    private final Holders holders;
    private final Latters latters;
    private final Agents agents;
    private final OwnersAhead ahead;

    /** Reads an article from its first sentence to its last. */
    public Antecedents(List<Reading> readings, Names names, List<Phrases> title) {
        this.names = names;
        this.discourse = new Discourse();
        Referents referents = new Referents(names, discourse);
        this.callings = new Callings(names);
        this.meanings = new Meanings(callings);
        var likely = new LikelyReferents(names, callings, discourse, referents);
        Actors actors = new Actors(names, callings, meanings);
        this.introductions = new Introductions(names, callings, meanings, discourse);
        Ships ships = new Ships(discourse, referents, meanings);
        this.personPronouns = new PersonPronouns(names, callings, meanings, discourse, actors, ships);
        this.thingPronouns = new ThingPronouns(names, callings, meanings, referents, likely, actors);
        this.firstPersons = new FirstPersons(meanings, new Representatives(names, callings, meanings));
        this.groupPronouns = new GroupPronouns(names, callings, discourse);
        this.descriptions = new DescribedOnes(readings, names, callings, discourse, actors, likely);
        this.holders = new Holders(names, meanings, discourse.organisations());
        this.latters = new Latters(names, meanings);
        this.agents = new Agents(meanings);
        this.ahead = new OwnersAhead(names, callings);
        new TitleNames(names, discourse, ships).announce(title);
        new DefinedTopic(names, callings, discourse).announce(readings);
        for (Reading reading : readings) {
            if (!reading.phrases().sentence().isHeading()) {
                read(reading);
            }
        }
    }

    /** What the pronoun or description at the token stands for, where that is clear. */
    public Optional<String> at(Phrases phrases, int token) {
        return meanings.at(phrases, token);
    }

    /** Whether the pronoun or description at the token stands for several. */
    public boolean isGroup(Phrases phrases, int token) {
        return Pronouns.isOfSeveral(phrases.lower(token));
    }

    /** What the nearest pronoun before phrase {@code end} stands for. */
    public Optional<String> before(Phrases phrases, int end) {
        return meanings.before(phrases, end);
    }

    /** Whose the money or shares are that phrase {@code i} tells of without saying so. */
    public Optional<String> holder(Phrases phrases, int i) {
        return holders.of(phrases, i);
    }

    private void read(Reading reading) {
        Phrases phrases = reading.phrases();
        firstPersons.open(reading);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                int first = noun.from();
                meant(reading, i).ifPresent(meant -> meanings.put(phrases, first, meant));
                ahead.of(reading, i).ifPresent(meant -> meanings.put(phrases, first, meant));
                holders.learn(reading, i);
                introductions.learn(reading, i);
                thingPronouns.learn(reading, i);
            }
        }
        introductions.close(phrases);
        firstPersons.close(phrases);
        personPronouns.read(reading);
        latters.read(phrases);
        agents.read(reading);
        reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && EventKinds.isDeathOfSubject(phrases, clause))
                .flatMap(clause -> meanings.named(phrases, clause.subject()).stream())
                .forEach(name -> discourse.people().bury(name, phrases.number()));
    }

    private Optional<String> meant(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        String word = phrases.lower(phrases.get(i).from());
        Optional<Gender> gender = Gender.ofPronoun(word);
        if (gender.isPresent()) {
            return personPronouns.meant(reading, i, gender.get());
        }
        if (Pronouns.isOfThing(word)) {
            return thingPronouns.meant(reading, i);
        }
        if (GroupPronouns.is(reading, i)) {
            return groupPronouns.meant(reading, i);
        }
        return latters.of(reading, i).or(() -> descriptions.meant(reading, i)).or(() -> agents.of(phrases, i));
    }
}
