package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Whose {@code its medal} is that somebody received: {@code Ann Lee was elected to the Lang Society and received}. */
final class SentenceOwners {
    private final Names names;
    private final Callings callings;
    private final Actors actors;

    SentenceOwners(Names names, Callings callings, Actors actors) {
        this.actors = actors;
        this.names = names;
        this.callings = callings;
    }

    /** The organisation named last before phrase {@code i}, with which a person does what the clause tells. */
    Optional<String> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return isOfPerson(reading, i)
                ? IntStream.range(0, i)
                        .filter(phrases::isNoun)
                        .mapToObj(other -> callings.headName(phrases, (NounPhrase) phrases.get(other)))
                        .flatMap(Optional::stream)
                        .filter(this::isOrganisation)
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    /**
     * The organisation that does with phrase {@code i} what the clause tells: {@code Acme} in {@code In May Acme added
     * sound to its maps}, but neither in {@code Acme sold the mill and its machines} nor in {@code bought Moe Ltd with
     * its shops}; and {@code Moe Ltd} in {@code forced Moe Ltd to close its shops}.
     */
    Optional<String> acting(Reading reading, int i) {
        return isBeside(reading.phrases(), i)
                ? Optional.empty()
                : (isCommanded(reading, i) ? actors.affected(reading, i) : actors.before(reading, i))
                        .filter(name -> names.person(name).isEmpty() && isOrganisation(name));
    }

    private static boolean isCommanded(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauseBefore(i)
                .filter(clause -> clause.kind() == Clause.Kind.INFINITIVE)
                .filter(deed -> reading.clauses().stream()
                        .anyMatch(clause -> clause.object() == deed.at() - 1
                                && Lexicon.isObjectControl(
                                        phrases.token(clause.verb().head()))))
                .isPresent();
    }

    private boolean isBeside(Phrases phrases, int i) {
        boolean with = phrases.preposition(i - 1).equals("with");
        return phrases.isNoun(i - 2)
                && (phrases.isKind(i - 1, Kind.COORDINATOR)
                        || with && phrases.head(i - 2).isCapitalized());
    }

    /** {@code Acme}, {@code the Lang Society}. */
    private boolean isOrganisation(String name) {
        String last = Words.lower(name.substring(name.lastIndexOf(' ') + 1));
        return !Geography.isKnownPlace(name)
                && (Organisations.isOne(names, name) || WordNetKinds.isKindOf(last, "organization", 2));
    }

    private boolean isOfPerson(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.object() == i && clause.hasSubject())
                .map(Clause::subject)
                .map(subject -> (NounPhrase) phrases.get(subject))
                .anyMatch(subject ->
                        Gender.ofPronoun(phrases.lower(subject.from())).isPresent()
                                || callings.isNamed(phrases, subject));
    }
}
