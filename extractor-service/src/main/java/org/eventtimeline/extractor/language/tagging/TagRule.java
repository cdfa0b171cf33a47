package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * What a word is instead of what the model takes it for: a verb is a noun where it stands behind an owner.
 *
 * @param from the tags that it corrects
 * @param where asked with the place of the word
 * @param to the tag that is right there
 */
record TagRule(Set<PartOfSpeech> from, Place where, PartOfSpeech to) {

    /** Tells whether the rule holds for a word of a sentence. */
    interface Place {
        boolean test(TagRepairs on, int i);
    }
}
