package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.person.Ships;
import org.eventtimeline.extractor.event.reference.wording.Organisations;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Learns from the title which person and which organisation an article is about: {@code Acme sells its mines}. */
final class TitleNames {
    /** A name, a comma and a place. */
    private static final int PLACED = 3;

    private final Names names;
    private final Discourse discourse;
    private final Ships ships;

    TitleNames(Names names, Discourse discourse, Ships ships) {
        this.ships = ships;
        this.names = names;
        this.discourse = discourse;
    }

    void announce(List<Phrases> title) {
        List<Name> named =
                title.stream().flatMap(phrases -> named(phrases).stream()).toList();
        title.forEach(this::announcePair);
        title.forEach(this::learnCallings);
        boolean only = title.size() == 1 && (title.get(0).size() == 1 || isPlaced(title.get(0)));
        announcePerson(named, only);
        announceOrganisation(named, only);
        named.stream().findFirst().map(name -> names.full(name.text())).ifPresent(ships::announce);
    }

    /** {@code Moe Abbey, Kell}. */
    private static boolean isPlaced(Phrases title) {
        return title.size() == PLACED && title.isNoun(0) && title.isKind(1, Kind.COMMA) && title.isNoun(2);
    }

    /**
     * {@code Acme} and {@code Beta} of {@code Acme sues Beta}, {@code Acme to buy Beta}, {@code Acme, Beta settle} or
     * {@code Acme and Beta settle}: who may be {@code the two}.
     */
    private void announcePair(Phrases phrases) {
        Stream<List<Integer>> acting = Reading.of(phrases).clauses().stream()
                .filter(Clause::hasObject)
                .map(clause -> List.of(clause.hasSubject() ? clause.subject() : clause.at() - 1, clause.object()));
        Stream<List<Integer>> listed =
                phrases.isKind(1, Kind.COMMA) || phrases.isMark(1, "and") ? Stream.of(List.of(0, 2)) : Stream.empty();
        Stream.concat(listed, acting)
                .filter(pair -> pair.stream().allMatch(phrases::isNoun))
                .map(pair -> pair.stream()
                        .map(i -> NameFinder.names(phrases, phrases.noun(i)))
                        .filter(found -> !found.isEmpty())
                        .map(found -> names.fullest(found.get(found.size() - 1).text()))
                        .distinct()
                        .toList())
                .filter(pair -> pair.size() == 2)
                .findFirst()
                .ifPresent(discourse.groups()::announce);
    }

    /** {@code President Lee}, whom the article may call {@code the president}. */
    private void learnCallings(Phrases phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                int last = i;
                NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.to() == noun.to())
                        .filter(name ->
                                name.from() == noun.from() || Lexicon.isPersonNoun(phrases.lower(name.from() - 1)))
                        .forEach(name -> {
                            String full = names.full(phrases, noun, name);
                            discourse.epithets().learn(phrases, last, name, full, true);
                            discourse.nations().learn(phrases, last, name, full);
                        });
            }
        }
    }

    private static List<Name> named(Phrases phrases) {
        return IntStream.range(0, phrases.size())
                .filter(phrases::isNoun)
                .mapToObj(i -> NameFinder.names(phrases, phrases.noun(i)))
                .flatMap(List::stream)
                .toList();
    }

    private void announcePerson(List<Name> named, boolean only) {
        named.stream()
                .flatMap(name -> names.person(name.text()).stream())
                .findFirst()
                .ifPresent(person -> discourse.people().announce(person, only));
    }

    private void announceOrganisation(List<Name> named, boolean only) {
        List<String> all = named.stream()
                .filter(this::isName)
                .map(this::full)
                .filter(name -> names.person(name).isEmpty() && Organisations.isOne(names, name))
                .map(names::fullest)
                .toList();
        all.stream().limit(1).forEach(name -> discourse.organisations().announce(name, only));
        all.stream().skip(1).forEach(discourse.organisations()::announceBeside);
    }

    /** {@code Acme Systems} for {@code Fintech Acme}, which only a title says. */
    private String full(Name name) {
        String last = name.lastWord();
        return name.isOneWord() || names.fullest(last).equals(last) ? names.full(name.text()) : names.fullest(last);
    }

    /**
     * {@code Ferry} that opens a title is none, but {@code Ford} of {@code Ford Motor Co.} and {@code Grain Board} are.
     */
    private boolean isName(Name name) {
        return name.from() > 0
                || !name.isOneWord()
                || !WordNetClasses.isKnown(name.firstWord())
                || !names.fullest(name.text()).equals(name.text());
    }
}
