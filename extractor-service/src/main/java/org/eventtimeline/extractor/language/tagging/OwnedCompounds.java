package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the last nouns of long objects that are taken for verbs: {@code cut its full-year revenue forecast}. */
final class OwnedCompounds {
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our");

    private static final Set<String> SAYING = Set.of("said", "says", "say");

    private final TaggedWords words;

    OwnedCompounds(TaggedWords words) {
        this.words = words;
    }

    /** Whether the verb at the token, which opens no sentence, is a noun. */
    boolean isNoun(int i) {
        int owner = i - 1;
        while (owner > 0 && (words.tag(owner) == PartOfSpeech.NOUN || words.tag(owner) == PartOfSpeech.ADJ)) {
            owner--;
        }
        boolean object = owner > 0
                && OWNERS.contains(words.word(owner))
                && words.tag(owner - 1) == PartOfSpeech.VERB
                && !SAYING.contains(words.word(owner - 1));
        return object
                && words.tag(i - 1) == PartOfSpeech.NOUN
                && !WordNetClasses.isPlural(words.word(i - 1))
                && (VerbForm.of(words.word(i)) == VerbForm.BASE || IrregularVerbs.isBase(words.word(i)))
                && WordNetNames.isCommonNoun(words.word(i))
                && words.closesPhrase(i);
    }
}
