package org.eventtimeline.extractor.language.tagging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the nouns that open a sentence and are taken for verbs: {@code Talks} in {@code Talks resumed}. */
final class OpeningNouns {
    /** Prepositions between a noun and what it is about, which seldom follow a verb. */
    private static final Set<String> ABOUT = Set.of("about", "between", "on", "over", "under", "with");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    OpeningNouns(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** Whether the verb that opens the sentence is a noun. */
    boolean isNoun() {
        return opensName() || opensAsPlural();
    }

    /** {@code Brewing} in {@code Brewing group Reid said}. */
    private boolean opensName() {
        return tokens.length > 2
                && tokens[0].endsWith("ing")
                && tags[1] == PartOfSpeech.NOUN
                && Character.isUpperCase(tokens[2].codePointAt(0))
                && WordNetNames.isCommonNoun(tokens[0].toLowerCase(Locale.ROOT));
    }

    /** {@code Talks} in {@code Talks resumed} and {@code Talks on wages failed}: no sentence opens with such a verb. */
    private boolean opensAsPlural() {
        String word = tokens[0].toLowerCase(Locale.ROOT);
        if (tokens.length < 2 || VerbForm.of(word) != VerbForm.PRESENT || !WordNetClasses.isPlural(word)) {
            return false;
        }
        boolean told = tags[1] == PartOfSpeech.AUX || PastRepairs.isPastVerb(tokens, tags, 1);
        boolean described = ABOUT.contains(tokens[1])
                && Arrays.stream(tags, 2, tags.length)
                        .anyMatch(tag -> tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX);
        return told || described || tags[1] == PartOfSpeech.ADP && pastComesBeforeMark(2);
    }

    /** {@code rose} in {@code Shares in Acme rose}. */
    private boolean pastComesBeforeMark(int from) {
        int i = from;
        while (i < tags.length
                && tags[i] != PartOfSpeech.PUNCT
                && tags[i] != PartOfSpeech.AUX
                && !PastRepairs.isPastVerb(tokens, tags, i)) {
            i++;
        }
        return i < tags.length && tags[i] != PartOfSpeech.PUNCT;
    }
}
