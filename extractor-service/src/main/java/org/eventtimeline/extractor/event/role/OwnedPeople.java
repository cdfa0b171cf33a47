package org.eventtimeline.extractor.event.role;

import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * People with names of whom a noun phrase says whose they are, which only tells who they are: {@code his rival, Ann
 * Lee}.
 */
final class OwnedPeople {
    private final Names names;
    private final Phrases phrases;

    OwnedPeople(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    /** Whether noun phrase {@code i} is {@code his rival} in {@code his rival, Ann Lee, fled}. */
    boolean isOfPronoun(int i) {
        return Gender.ofPronoun(phrases.lower(phrases.get(i).from())).isPresent()
                && phrases.get(i).to() - phrases.get(i).from() > 1
                && isNamed(i);
    }

    /**
     * Whether the name is that of {@code Otto Lang} in {@code Otto Lang's rival, Ann Lee, fled}, of {@code Dala} in
     * {@code Dala's mayor, Ann Lee}, or of {@code Norway} in {@code Norway's Ann Lee}; but Norway acts by its
     * ministers.
     */
    boolean isOwner(int i, Name name) {
        boolean country = Geography.isCountry(name.text());
        boolean telling = country
                ? name.to() + 1
                        == NameFinder.names(phrases, phrases.noun(i)).stream()
                                .mapToInt(Name::from)
                                .max()
                                .orElse(0)
                : names.person(name.text()).isPresent() || names.isPlace(name.text());
        return name.to() == phrases.noun(i).possessorEnd() && telling && isNamed(i);
    }

    private boolean isNamed(int i) {
        NounPhrase noun = phrases.noun(i);
        boolean apposed = phrases.isKind(i + 1, Kind.COMMA)
                && phrases.isNoun(i + 2)
                && isSomebody(noun)
                && endsWithName(phrases.noun(i + 2));
        return apposed || endsWithName(noun);
    }

    private boolean isSomebody(NounPhrase noun) {
        return Lexicon.isPerson(phrases.head(noun)) || Lexicon.isTitle(phrases.head(noun));
    }

    private boolean endsWithName(NounPhrase noun) {
        return NameFinder.names(phrases, noun).stream()
                .anyMatch(name -> name.to() == noun.to()
                        && name.from() > noun.possessorEnd() - 1
                        && names.person(phrases, noun, name).isPresent());
    }
}
