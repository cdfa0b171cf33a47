package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the verbs behind an aside between two commas that the model takes for nouns of a list. */
final class AsideRepairs {
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

    private final TaggedWords words;

    AsideRepairs(TaggedWords words) {
        this.words = words;
    }

    /**
     * {@code covers} in {@code The recall, the third this year, covers vans}, where a list would go on with a
     * determiner, and {@code carries} in {@code The line, which opened in May, carries 900 trains}.
     */
    boolean isVerb(int i) {
        if (!words.word(i - 1).equals(",")
                || !words.word(i).endsWith("s")
                || !WordNetVerbs.contains(Inflection.withoutS(words.word(i)))) {
            return false;
        }
        int[] commas =
                IntStream.range(0, i).filter(at -> words.word(at).equals(",")).toArray();
        if (commas.length != 2) {
            return false;
        }
        return RELATIVES.contains(words.word(commas[0] + 1))
                ? isObject(i + 1, words.tag(i + 1) == PartOfSpeech.NUM || words.tag(i + 1) == PartOfSpeech.ADP)
                        && isNounAlone(commas[0])
                        && isLast(i)
                : isObject(i + 1, false) && words.tag(0) == PartOfSpeech.DET && isNounAlone(i);
    }

    /** Not so {@code sports} in {@code The shop, which sold toys, sports goods and books, closed}. */
    private boolean isLast(int i) {
        return IntStream.range(i, words.size() - 1)
                .noneMatch(at -> words.word(at).equals(",") && words.isVerbal(at + 1));
    }

    private boolean isObject(int i, boolean other) {
        PartOfSpeech tag = words.tag(i);
        return other || tag.isNominal() || tag == PartOfSpeech.DET || tag == PartOfSpeech.PRON;
    }

    /** Whether neither a verb nor a conjunction stands before. */
    private boolean isNounAlone(int end) {
        return IntStream.range(0, end).noneMatch(at -> words.isVerbal(at) || words.tag(at) == PartOfSpeech.CCONJ);
    }
}
