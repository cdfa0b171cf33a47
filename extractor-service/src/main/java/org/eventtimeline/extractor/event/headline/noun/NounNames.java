package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.NamesBehind;
import org.eventtimeline.extractor.event.reference.wording.NamesGiven;
import org.eventtimeline.extractor.event.reference.wording.Pairs;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Finds the name that is told instead of a noun phrase: {@code Ann Lee} of {@code the surgeon, Ann Lee,}. */
final class NounNames {
    private static final Set<String> OPEN = Set.of("it", "her");
    private static final Set<String> TOWNS = Set.of("municipality", "settlement");

    private final Article article;
    private final PersonWording people;
    private final NamesBehind behind;
    private final Wording wording;

    NounNames(Article article, PersonWording people, NamesBehind behind, Wording wording) {
        this.article = article;
        this.people = people;
        this.behind = behind;
        this.wording = wording;
    }

    /** The name, with what it is of where that alone says too little: {@code her memoirs Low Tide}. */
    Optional<String> of(Phrases phrases, int i) {
        return people.named(phrases, i)
                .or(() -> pair(phrases, i))
                .or(() -> late(phrases, i))
                .or(() -> given(phrases, i))
                .or(() -> isTown(phrases, i) ? wording.here() : Optional.empty())
                .or(() -> behind(phrases, i))
                .or(() -> atOnce(phrases, i));
    }

    /** {@code this quiet town}, of which a report tells that comes from there. */
    private static boolean isTown(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        String head = phrases.head(i).lemma();
        return phrases.lower(noun.from()).equals("this")
                && TOWNS.stream().anyMatch(town -> WordNetKinds.isKindOf(head, town, 2));
    }

    /** {@code Ann Lee and Otto Lang} of {@code the couple}. */
    private Optional<String> pair(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return Pairs.isPair(phrases, noun) ? article.antecedents().at(phrases, noun.from()) : Optional.empty();
    }

    /** The name of somebody whom the article introduces without it: {@code a surgeon}. */
    Optional<String> late(Phrases phrases, int i) {
        int first = phrases.get(i).from();
        return Modifiers.INDEFINITE.contains(phrases.lower(first))
                ? article.antecedents().at(phrases, first)
                : Optional.empty();
    }

    /** {@code Orbit} of {@code the probe, called Orbit,}. */
    private Optional<String> given(Phrases phrases, int i) {
        OptionalInt name =
                Modifiers.sayWhose(phrases, phrases.noun(i)) ? OptionalInt.empty() : NamesGiven.to(phrases, i);
        return name.isPresent() ? Optional.of(wording.noun(phrases, name.getAsInt())) : Optional.empty();
    }

    /** {@code Aurora} of {@code the ferry, Aurora,}. */
    private Optional<String> behind(Phrases phrases, int i) {
        if (!behind.isNamed(phrases, i)) {
            return Optional.empty();
        }
        String name = wording.noun(phrases, i + 2);
        boolean both = PersonWording.isOfFamily(phrases, i, name) || behind.isWork(phrases, i);
        return Optional.of(both ? wording.plain(phrases, i) + " " + name : name);
    }

    /** {@code The Crickets} of {@code the band The Crickets}. */
    private Optional<String> atOnce(Phrases phrases, int i) {
        if (!isNamedAtOnce(phrases, i)) {
            return Optional.empty();
        }
        String written =
                phrases.text(phrases.get(i + 1).from(), phrases.get(i + 1).to());
        return Optional.of(
                Modifiers.sayWhose(phrases, phrases.noun(i))
                        ? wording.plain(phrases, i) + " " + written
                        : wording.noun(phrases, i + 1));
    }

    /** {@code Acme} of {@code Danish brewer Acme}. */
    Optional<String> bare(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return Lists.end(phrases, i) > i + 1 || noun.hasPossessor()
                ? Optional.empty()
                : NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.to() == noun.to() && name.from() > noun.from())
                        .filter(name -> phrases.token(name.from() - 1).pos() == PartOfSpeech.NOUN)
                        .map(name -> article.names().full(phrases, noun, name))
                        .findFirst();
    }

    /** Whether the article has said who or what the noun phrase describes. */
    boolean isDescribed(Phrases phrases, int i) {
        return article.antecedents().at(phrases, phrases.get(i).from()).isPresent();
    }

    /** Whether the noun phrase is {@code it} or {@code her}, and nobody knows what that means. */
    boolean isOpen(Phrases phrases, int i) {
        return OPEN.contains(phrases.lower(phrases.noun(i).head())) && !isDescribed(phrases, i);
    }

    /** {@code the band} in {@code the band The Crickets}. */
    static boolean isNamedAtOnce(Phrases phrases, int i) {
        return phrases.isNoun(i + 1)
                && phrases.get(i).to() == phrases.get(i + 1).from()
                && phrases.token(phrases.get(i + 1).from()).text().equals("The")
                && phrases.head(i + 1).isCapitalized();
    }
}
