package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.ClauseRoles;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Aliases;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.WordNetClasses;

/** Learns from each noun phrase of an article whom and what it speaks of. */
final class Introductions {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;
    private final Discourse discourse;
    private final Couples couples;
    private final PersonWording wording;

    Introductions(Names names, Callings callings, Meanings meanings, Discourse discourse) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
        this.discourse = discourse;
        this.couples = new Couples(names, meanings);
        this.wording = new PersonWording(names);
    }

    /** Learns from the title which person and which organisation the article is about. */
    void announce(List<Phrases> title) {
        List<Name> named = title.stream()
                .flatMap(phrases -> IntStream.range(0, phrases.size())
                        .filter(phrases::isNoun)
                        .mapToObj(i -> NameFinder.names(phrases, (NounPhrase) phrases.get(i))))
                .flatMap(List::stream)
                .toList();
        named.stream()
                .flatMap(name -> names.person(name.text()).stream())
                .findFirst()
                .ifPresent(discourse.people()::announce);
        named.stream()
                .filter(this::isNameInTitle)
                .map(name -> names.full(name.text()))
                .filter(name -> names.person(name).isEmpty() && isOrganisation(name))
                .findFirst()
                .map(names::fullest)
                .ifPresent(discourse.organisations()::announce);
    }

    /** {@code Ferry} that opens a title is none, but {@code Ford} of {@code Ford Motor Co.} is. */
    private boolean isNameInTitle(Name name) {
        return name.from() > 0
                || !WordNetClasses.isKnown(name.firstWord())
                || !names.fullest(name.text()).equals(name.text());
    }

    /**
     * Learns from phrase {@code i}.
     *
     * @param personal whether the sentence is about a person, so that its object may be taken up by {@code it}
     */
    void learn(Reading reading, int i, boolean personal) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = (NounPhrase) phrases.get(i);
        boolean subject = ClauseRoles.isSubject(reading, i)
                || ClauseRoles.namesSubject(reading, i)
                || ClauseRoles.isSuccessor(reading, i);
        learnGroup(phrases, i, subject);
        learnOwner(phrases, noun, subject);
        if (subject) {
            learnDescribed(phrases, i);
        }
        meanings.at(phrases, noun.from())
                .map(names::fullest)
                .filter(discourse.organisations().names()::contains)
                .ifPresent(name -> discourse.organisations().speakOf(name, subject, phrases.number()));
        callings.headName(phrases, noun).ifPresent(name -> learnNamed(reading, i, name, subject));
        couples.of(reading, i).ifPresent(couple -> discourse.groups().name(couple, phrases.number()));
        if (subject || personal && ClauseRoles.isObject(reading, i)) {
            meanings.describe(phrases, noun).ifPresent(thing -> learnThing(phrases, noun, thing, subject));
        }
    }

    private void learnGroup(Phrases phrases, int i, boolean subject) {
        Groups groups = discourse.groups();
        NounPhrase noun = (NounPhrase) phrases.get(i);
        List<Integer> members = Lists.members(phrases, i);
        if (members.size() > 1 && subject) {
            List<String> texts = names(phrases, members);
            groups.pair(texts);
            if (texts.size() == members.size()) {
                groups.name(Lists.join(texts), phrases.number());
            }
        } else if (members.size() == 2) {
            groups.pair(names(phrases, members));
        } else if (subject) {
            Optional<String> pair = Pairs.isPair(phrases, noun) ? meanings.at(phrases, noun.from()) : Optional.empty();
            pair.ifPresentOrElse(
                    both -> groups.name(both, phrases.number()),
                    () -> Callings.plural(phrases, noun)
                            .ifPresent(plural -> groups.describe(plural, phrases.number())));
        }
    }

    private List<String> names(Phrases phrases, List<Integer> members) {
        return members.stream()
                .flatMap(member -> callings.headName(phrases, (NounPhrase) phrases.get(member)).stream())
                .toList();
    }

    private void learnOwner(Phrases phrases, NounPhrase noun, boolean subject) {
        callings.ownerName(phrases, noun).ifPresent(owner -> {
            if (names.person(owner).isPresent()) {
                discourse.people().own(owner, subject, phrases.number());
            } else if (subject && isOrganisation(owner)) {
                discourse.organisations().speakOf(names.fullest(owner), true, phrases.number());
            }
        });
    }

    /** {@code Holt & Sons}, {@code Acme Inc.}. */
    private static boolean isFirm(String name) {
        return name.contains(" & ") || Aliases.isKindOfCompany(name.substring(name.lastIndexOf(' ') + 1));
    }

    private boolean isOrganisation(String name) {
        return !names.isPlace(name) && !Geography.isPeople(name) && Callings.isOrganisation(names.fullest(name));
    }

    /** {@code The mayor}, of whom the sentence is, be it known who that is or not. */
    private void learnDescribed(Phrases phrases, int i) {
        People people = discourse.people();
        NounPhrase noun = (NounPhrase) phrases.get(i);
        Optional<String> meant = meanings.at(phrases, noun.from());
        boolean owned = Modifiers.POSSESSIVES.contains(phrases.lower(noun.from()));
        if (!owned && meant.isPresent()) {
            meant.filter(name -> names.person(name).isPresent())
                    .ifPresent(name -> people.mention(name, true, phrases.number()));
        } else if (!wording.isNamedBehind(phrases, i)) {
            callings.somebody(phrases, noun, meant).ifPresent(somebody -> {
                people.mention(somebody, true, phrases.number());
                Gender.of(phrases.lower(noun.head())).ifPresent(gender -> people.learn(somebody, gender));
            });
        }
    }

    private void learnNamed(Reading reading, int i, String full, boolean subject) {
        Phrases phrases = reading.phrases();
        boolean acts = phrases.preposition(i - 1).equals("by")
                || reading.clauses().stream().anyMatch(clause -> clause.subject() == i);
        NounPhrase noun = (NounPhrase) phrases.get(i);
        Things organisations = discourse.organisations();
        if (names.person(full).isPresent()) {
            discourse.people().mention(full, subject, phrases.number());
            Callings.gender(phrases, i).ifPresent(gender -> discourse.people().learn(full, gender));
        } else if (isOrganisation(full) && (subject || acts || isFirm(full))) {
            organisations.speakOf(names.fullest(full), subject, phrases.number());
        }
        List<Name> found = NameFinder.names(phrases, noun);
        Name name = found.get(found.size() - 1);
        discourse.nations().learn(phrases, i, name, full);
        discourse.epithets().learn(phrases, i, name, full, subject);
    }

    private void learnThing(Phrases phrases, NounPhrase noun, String thing, boolean subject) {
        discourse.things().speakOf(thing, subject, phrases.number());
        callings.ownerName(phrases, noun)
                .filter(owner -> names.person(owner).isEmpty())
                .ifPresent(owner -> discourse.things().own(thing, owner));
    }
}
