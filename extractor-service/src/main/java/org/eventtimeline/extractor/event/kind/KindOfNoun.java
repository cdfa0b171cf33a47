package org.eventtimeline.extractor.event.kind;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/** The kind of an event that a noun names where the noun alone may mislead: {@code a gas explosion} is no attack. */
final class KindOfNoun {
    private final Mention mention;
    private final Phrases phrases;
    private final Accidents accidents;
    private final Doers doers;

    KindOfNoun(Mention mention, Accidents accidents, Doers doers) {
        this.mention = mention;
        this.phrases = mention.phrases();
        this.accidents = accidents;
        this.doers = doers;
    }

    /** What the kind that the noun names becomes, if the event has any. */
    Optional<String> kind(String word, String kind) {
        return switch (word) {
            case "strike" -> Optional.of(Strikes.kind(phrases, nouns(word), kind));
            case "hit" -> Optional.empty();
            case "hearing" -> Optional.of(mention.hasClause() && doers.isCourt(mention.clause()) ? "trial" : kind);
            case "release" -> Optional.of(nouns(word).anyMatch(this::isOfSomebody) ? "liberation" : kind);
            case "earning" -> Optional.of(kind).filter(results -> !mention.hasClause());
            case "debut" -> Optional.of(kind).filter(release -> !isOfSomebody(word));
            case "order" -> Optional.of(kind).filter(decision -> !isOfGoods());
            case "explosion", "blast" -> Optional.of(isAccident(word) ? KindInContext.ACCIDENT : kind);
            case "attack" -> Optional.of(kind).filter(violence -> nouns(word).noneMatch(accidents::isOfIllness));
            case "collapse" -> Optional.of(kind).filter(accident -> nouns(word).anyMatch(accidents::isOfWhatWasBuilt));
            default -> Optional.of(kind);
        };
    }

    /** {@code a gas explosion}, {@code An explosion tore through a mine}. */
    private boolean isAccident(String explosion) {
        int behind = mention.hasClause() ? mention.clause().at() : mention.noun();
        return nouns(explosion).anyMatch(noun -> accidents.isOfThings(noun) || accidents.isAtWorks(noun))
                || accidents.isAtWorks(behind);
    }

    /** {@code orders fell}: of what customers order. */
    private boolean isOfGoods() {
        return nouns("order").anyMatch(noun -> Words.isPlural(phrases.head(noun)));
    }

    /** {@code his debut}. */
    private boolean isOfSomebody(String debut) {
        return nouns(debut)
                .anyMatch(
                        noun -> Gender.ofPronoun(phrases.lower(phrases.get(noun).from()))
                                .isPresent());
    }

    /** {@code the release of the hostages}, {@code the release of Ann Lee}. */
    private boolean isOfSomebody(int release) {
        return phrases.preposition(release + 1).equals("of")
                && phrases.isNoun(release + 2)
                && (Lexicon.isPerson(phrases.head(release + 2))
                        || GivenNames.begin(phrases.text(
                                phrases.get(release + 2).from(),
                                phrases.get(release + 2).to())));
    }

    private IntStream nouns(String lemma) {
        return nouns(mention, lemma);
    }

    /** The noun phrases that may name the event. */
    static IntStream nouns(Mention mention, String lemma) {
        return !mention.hasClause()
                ? IntStream.of(mention.noun())
                : IntStream.of(mention.clause().subject(), mention.clause().object())
                        .filter(mention.phrases()::isNoun)
                        .filter(noun -> mention.phrases().head(noun).lemma().equals(lemma));
    }
}
