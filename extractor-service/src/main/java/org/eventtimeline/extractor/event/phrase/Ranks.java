package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words that single one out of several: {@code the first painting}, {@code the largest town}. */
public final class Ranks {
    private static final Set<String> ONLY = Set.of("only", "last", "next");

    private Ranks() {}

    /** Whether the noun phrase is told of as one of several. */
    public static boolean singleOut(Phrases phrases, NounPhrase noun) {
        return IntStream.rangeClosed(noun.from(), noun.head())
                .mapToObj(phrases::token)
                .anyMatch(Ranks::isRank);
    }

    /** {@code first}, {@code only}, {@code largest}, {@code most}. */
    public static boolean isRank(Token word) {
        String text = Words.lower(word);
        boolean superlative = word.pos() == PartOfSpeech.ADJ && text.endsWith("est") || text.equals("most");
        return superlative || ONLY.contains(text) || Ordinals.parse(text).isPresent();
    }
}
