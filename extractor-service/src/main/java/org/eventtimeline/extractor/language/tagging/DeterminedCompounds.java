package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the last nouns of compounds that are taken for bare verbs: {@code closed the mountain pass}. */
final class DeterminedCompounds {
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "whose", "his", "her", "its", "their", "our");

    /** Verbs that take a noun and a bare verb. */
    private static final Set<String> BEFORE_BARE_VERBS =
            Set.of("do", "see", "hear", "watch", "feel", "notice", "let", "make", "have", "help");

    private static final Set<String> SAYING = Set.of("said", "says", "say");

    /** So many words has a compound at most before its last. */
    private static final int LONGEST = 6;

    private final TaggedWords words;

    DeterminedCompounds(TaggedWords words) {
        this.words = words;
    }

    /**
     * {@code pass} in {@code closed the mountain pass with stones}, {@code drone} in {@code an underwater drone spotted
     * it}: a verb would end in "s" behind a noun in the singular.
     */
    boolean endAt(int i) {
        int start = i - 1;
        while (start > Math.max(0, i - LONGEST)
                && (words.tag(start).isNominal() || words.tag(start) == PartOfSpeech.ADJ)) {
            start--;
        }
        return DETERMINERS.contains(words.lower(start))
                && start < i - 1
                && words.tag(i - 1).isNominal()
                && (isSingular(start, i - 1) || words.tag(i - 1) == PartOfSpeech.NOUN && words.isBeforeVerb(i))
                && (isOnlyBase(i) ? !(start > 0 && mayTakeBareVerb(start - 1)) : isObjectFrom(start, i))
                && WordNetNames.isCommonNoun(words.word(i));
    }

    /** {@code a team}, but neither {@code the team}, {@code the police} nor {@code the Giants}. */
    private boolean isSingular(int article, int noun) {
        return !words.word(noun).endsWith("s")
                && (words.lower(article).startsWith("a") || !WordNetKinds.isKindOf(words.lower(noun), "group", 2));
    }

    private boolean isOnlyBase(int i) {
        return VerbForm.of(words.word(i)) == VerbForm.BASE && !IrregularVerbs.isPast(words.word(i));
    }

    /** {@code cut} in {@code rejected a pay cut in May}, which has no object of its own behind it. */
    private boolean isObjectFrom(int start, int i) {
        return IrregularVerbs.isBase(words.word(i))
                && start > 0
                && words.tag(start - 1) == PartOfSpeech.VERB
                && !SAYING.contains(words.word(start - 1))
                && words.closesPhrase(i)
                && !words.word(i + 1).equals("by");
    }

    /** {@code saw} in {@code saw the tower fall}. */
    private boolean mayTakeBareVerb(int i) {
        Set<String> verbs =
                IrregularVerbs.lemma(words.lower(i)).map(Set::of).orElseGet(() -> Inflection.verbs(words.lower(i)));
        return words.tag(i) == PartOfSpeech.AUX || verbs.stream().anyMatch(BEFORE_BARE_VERBS::contains);
    }
}
