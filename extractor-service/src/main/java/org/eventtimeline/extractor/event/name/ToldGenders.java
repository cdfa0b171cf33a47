package org.eventtimeline.extractor.event.name;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/** What is said before a name of who has it: {@code Mrs. Lang}, {@code her husband, the poet Lang}. */
public final class ToldGenders {
    private ToldGenders() {}

    /** The gender that is told of whom phrase {@code i} names. */
    public static Optional<Gender> of(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        boolean apposed = phrases.isKind(i - 1, Kind.COMMA)
                && phrases.isNoun(i - 2)
                && Modifiers.POSSESSIVES.contains(
                        phrases.lower(phrases.get(i - 2).from()));
        return IntStream.range(noun.from(), noun.to())
                .mapToObj(token -> Gender.of(phrases.lower(token)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> apposed ? Gender.of(Words.lower(phrases.head(i - 2))) : Optional.empty());
    }
}
