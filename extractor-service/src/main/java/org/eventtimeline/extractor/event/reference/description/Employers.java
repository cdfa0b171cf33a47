package org.eventtimeline.extractor.event.reference.description;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Organisations;

/** For whom somebody works who does something with {@code the club}: {@code Rovers coach Ann Lee joined the club}. */
final class Employers {
    private final Names names;

    Employers(Names names) {
        this.names = names;
    }

    /** The organisation before or behind the office of whoever acts on phrase {@code i}. */
    Optional<String> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && clause.subject() < i && clause.at() < i)
                .reduce((first, last) -> last)
                .flatMap(clause -> describing(phrases, clause.subject())
                        .filter(phrases::isNoun)
                        .mapToObj(person -> of(phrases, phrases.noun(person)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /**
     * {@code Acme's director} in {@code Acme's director, Ann Lee, joined} and {@code Ann Lee, Acme's director, who}.
     */
    private static IntStream describing(Phrases phrases, int name) {
        return IntStream.of(
                name,
                phrases.isKind(name - 1, Kind.COMMA) ? name - 2 : name,
                phrases.isKind(name + 1, Kind.COMMA) ? name + 2 : name);
    }

    /** {@code Rovers} in {@code Rovers coach Ann Lee} and {@code Rovers' coach}. */
    private Optional<String> of(Phrases phrases, NounPhrase noun) {
        return NameFinder.names(phrases, noun).stream()
                .filter(name -> name.to() < noun.to())
                .filter(name ->
                        IntStream.range(name.to(), noun.to()).anyMatch(token -> Lexicon.isPerson(phrases.token(token))))
                .map(name -> names.fullest(name.text()))
                .filter(name -> names.person(name).isEmpty() && Organisations.isOne(names, name))
                .findFirst();
    }
}
