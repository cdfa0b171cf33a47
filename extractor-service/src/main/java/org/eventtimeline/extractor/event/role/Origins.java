package org.eventtimeline.extractor.event.role;

import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Places from which people are, where nothing need happen. */
final class Origins {
    private final Names names;
    private final Phrases phrases;

    Origins(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    /** {@code Norway} in {@code Ann Lee of Norway}, {@code climbers from Norway}. */
    boolean is(int i) {
        String preposition = phrases.preposition(i - 1);
        return (preposition.equals("of") || preposition.equals("from"))
                && phrases.isNoun(i - 2)
                && !phrases.noun(i).hasPossessor()
                && isPlace(i)
                && (WordNetKinds.isKindOf(phrases.head(i - 2).lemma(), "person", 2) || isPerson(i - 2));
    }

    private boolean isPerson(int i) {
        NounPhrase noun = phrases.noun(i);
        return NameFinder.names(phrases, noun).stream()
                .anyMatch(name -> name.to() == noun.to()
                        && (GivenNames.begin(name.text())
                                || names.person(name.text()).isPresent()));
    }

    /** Whether noun phrase {@code i} holds the name of a place. */
    boolean isPlace(int i) {
        return NameFinder.names(phrases, phrases.noun(i)).stream().anyMatch(name -> names.isPlace(name.text()));
    }
}
