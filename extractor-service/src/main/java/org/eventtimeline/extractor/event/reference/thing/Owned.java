package org.eventtimeline.extractor.event.reference.thing;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells what it is that something has, which may have a name: {@code rival} in {@code its rival Norden}. */
final class Owned {
    private static final Set<String> OF_ACTORS = Set.of("rival", "competitor", "subsidiary");

    private Owned() {}

    /** The common noun of phrase {@code i}, or else its head. */
    static Token noun(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Token head = phrases.head(noun);
        return !head.isCapitalized()
                ? head
                : IntStream.range(noun.from() + 1, noun.head())
                        .mapToObj(phrases::token)
                        .filter(token -> token.pos() == PartOfSpeech.NOUN && !token.isCapitalized())
                        .reduce((first, last) -> last)
                        .orElse(head);
    }

    /** Whether it is what nobody has but who acts: {@code rival}. */
    static boolean isOfActors(Token owned) {
        return OF_ACTORS.contains(owned.lemma());
    }
}
