package org.eventtimeline.extractor.language.tagging;

import java.util.EnumSet;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Finds the plain plurals that open sentences, which the model takes for names. */
final class OpeningPlurals {
    private static final Set<PartOfSpeech> AFTER_AGENTS =
            EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADP, PartOfSpeech.PRON);

    private final TaggedWords words;

    OpeningPlurals(TaggedWords words) {
        this.words = words;
    }

    /**
     * {@code Observers} in {@code Observers first noted}, {@code Airlines} in {@code Airlines have ordered},
     * {@code Shares} in {@code Shares in Acme fell}.
     */
    boolean arePlain() {
        if (words.tag(0) != PartOfSpeech.PROPN
                || words.size() < 2
                || !(words.word(0).endsWith("s") || words.word(0).endsWith("men"))) {
            return false;
        }
        boolean agents = words.word(0).matches("[A-Z][a-z]+(ers|ors|ists|ians|ents|ants|eers|men)")
                && !words.word(0).equals("Reuters");
        return words.word(1).equals("of")
                || words.word(1).equals("in")
                || (isOfOrganisations() || isOfThings())
                        && words.isVerbal(1)
                        && !words.word(1).endsWith("s")
                || (agents && AFTER_AGENTS.contains(words.tag(afterAdverb())));
    }

    /** The second word, or the third behind {@code first}. */
    private int afterAdverb() {
        boolean adverb = words.tag(1) == PartOfSpeech.ADV || words.lower(1).equals("first");
        return adverb && words.size() > 2 ? 2 : 1;
    }

    /** {@code Buses} in {@code Buses began to run}. */
    private boolean isOfThings() {
        String noun = Inflection.singular(words.lower(0));
        return WordNetClasses.isPlural(words.lower(0)) && WordNetKinds.isKindOf(noun, "artifact", 1);
    }

    private boolean isOfOrganisations() {
        return WordNetKinds.isKindOf(Inflection.singular(words.lower(0)), "organization", 2);
    }
}
