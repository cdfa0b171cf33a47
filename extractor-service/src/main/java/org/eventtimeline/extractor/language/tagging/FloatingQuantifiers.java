package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds words of number that have left their noun for the verb: {@code both} in {@code the men have both left}. */
final class FloatingQuantifiers {
    private static final Set<String> QUANTIFIERS = Set.of("both", "each", "all");
    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "is", "are", "been", "be", "have", "has", "had", "will", "would");

    private final TaggedWords words;

    FloatingQuantifiers(TaggedWords words) {
        this.words = words;
    }

    /** {@code each} in {@code they were each jailed}, {@code both} in {@code the two firms both failed}. */
    boolean is(int i) {
        if (i < 1 || i + 1 >= words.size() || !QUANTIFIERS.contains(words.word(i))) {
            return false;
        }
        boolean both = words.word(i).equals("both") && words.tag(i + 1) == PartOfSpeech.VERB;
        return both || AUXILIARIES.contains(words.lower(i - 1)) && isVerb(i + 1);
    }

    private boolean isVerb(int i) {
        boolean participle = words.tag(i) == PartOfSpeech.ADJ && IrregularVerbs.isParticiple(words.word(i));
        return words.tag(i) == PartOfSpeech.VERB || participle && words.next(i) != PartOfSpeech.NOUN;
    }
}
