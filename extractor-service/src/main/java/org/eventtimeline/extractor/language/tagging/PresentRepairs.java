package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the present tenses that the model takes for nouns. */
final class PresentRepairs {
    private static final Set<String> RELATIVE_ADVERBS = Set.of("where", "that", "which");

    private final TaggedWords words;

    PresentRepairs(TaggedWords words) {
        this.words = words;
    }

    /** Whether what is tagged as a noun, neither first nor last of its sentence, is such a form. */
    boolean isOfNoun(int i) {
        return isSingular(i) || isPlural(i) || isBehindWho(i);
    }

    /**
     * {@code plans} in {@code the union plans a strike}, {@code the union plans to strike}, {@code Explosion kills 76
     * men}, {@code lives} in {@code the forest where the frog lives was logged}.
     */
    private boolean isSingular(int i) {
        boolean singular = words.tag(i - 1).isNominal()
                && !words.word(i - 1).endsWith("s")
                && (i < 2 || words.tag(i - 2) != PartOfSpeech.VERB);
        boolean infinitive =
                words.word(i + 1).equals("to") && i + 2 < words.size() && words.tag(i + 2) == PartOfSpeech.VERB;
        boolean object =
                words.tag(i + 1) == PartOfSpeech.DET || words.tag(i + 1) == PartOfSpeech.NUM && words.areVerbless();
        boolean relative = i > 2
                && RELATIVE_ADVERBS.contains(words.word(i - 3))
                && words.tag(i - 2) == PartOfSpeech.DET
                && words.isVerbal(i + 1);
        return singular && (infinitive || object || relative) && isThirdPerson(words.word(i));
    }

    private static boolean isThirdPerson(String word) {
        String lemma = Inflection.withoutS(word);
        return !lemma.equals(word) && WordNetVerbs.contains(lemma);
    }

    /** {@code retake} in {@code Government troops retake the capital}. */
    private boolean isPlural(int i) {
        boolean object =
                words.tag(i + 1) == PartOfSpeech.DET || words.word(i + 1).equals("that");
        return object
                && words.tag(i - 1) == PartOfSpeech.NOUN
                && WordNetClasses.isPlural(words.word(i - 1))
                && WordNetVerbs.contains(words.word(i));
    }

    /**
     * {@code plans} in {@code the owner, who plans to sell}, {@code dates} in {@code a mill, which dates from 1920}.
     */
    private boolean isBehindWho(int i) {
        boolean which =
                i > 1 && words.word(i - 1).equals("which") && words.word(i - 2).equals(",");
        return (which || words.word(i - 1).equals("who"))
                && words.tag(i + 1) != PartOfSpeech.VERB
                && words.tag(i + 1) != PartOfSpeech.AUX
                && WordNetVerbs.contains(Inflection.withoutS(words.word(i)));
    }
}
