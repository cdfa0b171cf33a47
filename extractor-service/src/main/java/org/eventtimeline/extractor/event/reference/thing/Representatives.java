package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.language.Token;

/** For what somebody speaks: {@code Acme} in {@code a spokesman for Acme}, {@code the league's president}. */
public final class Representatives {
    private static final Set<String> FOR = Set.of("for", "of", "at", "from", "with");

    private final Names names;
    private final Callings callings;
    private final Meanings meanings;

    /** Asks about an article with these names and meanings. */
    public Representatives(Names names, Callings callings, Meanings meanings) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
    }

    /** What the person whom phrase {@code i} names speaks for, if that is neither a person nor a place. */
    public Optional<String> represented(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return (callings.isNamed(phrases, noun) ? first(phrases, noun) : ofOfficer(phrases, i))
                .filter(name -> names.person(name).isEmpty() && !names.isPlace(name));
    }

    /** {@code Acme} in {@code Acme chief executive Ann Lee}. */
    private Optional<String> first(Phrases phrases, NounPhrase noun) {
        return NameFinder.names(phrases, noun).stream()
                .limit(1)
                .filter(name -> name.from() == noun.from() && name.to() < noun.to())
                .map(name -> names.full(phrases, name))
                .findFirst();
    }

    private Optional<String> ofOfficer(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Token head = phrases.head(noun);
        if (!Lexicon.isTitle(head) && !Lexicon.isPerson(head)) {
            return Optional.empty();
        }
        if (noun.hasPossessor()) {
            return owner(phrases, noun);
        }
        boolean followed = FOR.contains(phrases.preposition(i + 1)) && phrases.isNoun(i + 2);
        return followed ? callings.headName(phrases, phrases.noun(i + 2)) : Optional.empty();
    }

    private Optional<String> owner(Phrases phrases, NounPhrase noun) {
        Token owner = phrases.token(noun.possessorEnd() - 1);
        return callings.ownerName(phrases, noun)
                .or(() -> meanings.at(phrases, noun.from()))
                .or(() -> Optional.of(Words.lower(owner)).filter(Lexicon::isOrganisation));
    }
}
