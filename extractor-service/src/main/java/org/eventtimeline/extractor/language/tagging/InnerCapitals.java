package org.eventtimeline.extractor.language.tagging;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the small words that are parts of names because they have a capital where a sentence gives them none. */
final class InnerCapitals {
    private final TaggedWords words;
    private final boolean titleCase;

    InnerCapitals(TaggedWords words) {
        this.words = words;
        long capitals =
                IntStream.range(0, words.size()).filter(words::isCapitalised).count();
        this.titleCase = 4 * capitals > 3 * words.size();
    }

    /** {@code Who} in {@code the novel The Man Who Sailed}, {@code Per} in {@code met Per Lang}; but not in a title. */
    boolean isName(int i) {
        boolean preposition = words.tag(i) == PartOfSpeech.ADP || words.tag(i) == PartOfSpeech.SCONJ;
        return i > 1
                && i + 1 < words.size()
                && words.word(i).length() > 1
                && (preposition || NameRepairs.CLOSED.contains(words.tag(i)))
                && words.isCapitalised(i)
                && words.isCapitalised(i + 1)
                && (preposition
                        ? Character.isLetter(words.word(i - 1).codePointAt(0))
                        : words.isCapitalised(i - 1) && words.tag(i) != PartOfSpeech.DET)
                && !titleCase;
    }
}
