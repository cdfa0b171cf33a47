package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the nouns that open a sentence and are taken for verbs: {@code Talks} in {@code Talks resumed}. */
final class OpeningNouns {
    /** Prepositions between a noun and what it is about, which seldom follow a verb. */
    private static final Set<String> ABOUT = Set.of("about", "between", "on", "over", "under", "with");

    private static final Set<String> FINITE = Set.of("is", "was", "has", "had", "will");

    private final TaggedWords words;

    OpeningNouns(TaggedWords words) {
        this.words = words;
    }

    /** Whether the verb that opens the sentence is a noun. */
    boolean isNoun() {
        return opensName() || isCaused() || isActThatHappens() || isAboutSomething() || opensAsPlural();
    }

    /** {@code Contact} in {@code Contact with the probe was lost}. */
    private boolean isAboutSomething() {
        return words.size() > 2
                && VerbForm.of(words.lower(0)) == VerbForm.BASE
                && ABOUT.contains(words.word(1))
                && WordNetNames.isCommonNoun(words.lower(0))
                && pastComesBeforeMark(2);
    }

    /** {@code Brewing} in {@code Brewing group Reid said}. */
    private boolean opensName() {
        return words.size() > 2
                && words.word(0).endsWith("ing")
                && words.tag(1) == PartOfSpeech.NOUN
                && words.isCapitalised(2)
                && WordNetNames.isCommonNoun(words.lower(0));
    }

    /** {@code Fighting} in {@code Fighting broke out}, {@code Filming} in {@code Filming has begun}. */
    private boolean isActThatHappens() {
        return words.size() > 2
                && words.word(0).endsWith("ing")
                && (words.isPastVerb(1) || FINITE.contains(words.word(1)));
    }

    /** {@code Flooding} in {@code Flooding caused by rain has cut off a town}. */
    private boolean isCaused() {
        return words.size() > 2
                && words.word(0).endsWith("ing")
                && VerbForm.of(words.word(1)).mayBeParticiple()
                && words.word(2).equals("by")
                && WordNetNames.isCommonNoun(words.lower(0));
    }

    /**
     * {@code Talks} in {@code Talks resumed} and {@code Shares in the owner, Acme, rose}: no sentence opens with such a
     * verb.
     */
    private boolean opensAsPlural() {
        String word = words.lower(0);
        if (words.size() < 2 || VerbForm.of(word) != VerbForm.PRESENT || !WordNetClasses.isPlural(word)) {
            return false;
        }
        boolean told = words.tag(1) == PartOfSpeech.AUX || words.isPastVerb(1);
        boolean described = ABOUT.contains(words.word(1))
                && IntStream.range(2, words.size()).anyMatch(words::isVerbal);
        boolean within = words.tag(1) == PartOfSpeech.ADP
                && IntStream.range(2, words.size())
                        .anyMatch(i -> words.tag(i) == PartOfSpeech.AUX || words.isPastVerb(i));
        return told || described || within;
    }

    /** {@code rose} in {@code Shares in Acme rose}. */
    private boolean pastComesBeforeMark(int from) {
        int i = from;
        while (i < words.size()
                && words.tag(i) != PartOfSpeech.PUNCT
                && words.tag(i) != PartOfSpeech.AUX
                && !words.isPastVerb(i)) {
            i++;
        }
        return i < words.size() && words.tag(i) != PartOfSpeech.PUNCT;
    }
}
