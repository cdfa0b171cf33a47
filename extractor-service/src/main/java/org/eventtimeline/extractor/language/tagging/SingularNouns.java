package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the nouns in the singular that are taken for bare verbs: {@code leave} in {@code on medical leave}. */
final class SingularNouns {
    private static final Set<String> OWNERS = Set.of("whose", "his", "its", "their");

    private static final Set<String> GOVERNING = Set.of("for", "of", "with", "at", "into", "without");

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");

    /** Prepositions that are no particles of verbs. */
    private static final Set<String> BEHIND_NOUNS = Set.of("in", "of", "on", "by", "among", "at", "during", "across");

    private final TaggedWords words;
    private final DeterminedCompounds compounds;

    SingularNouns(TaggedWords words) {
        this.words = words;
        this.compounds = new DeterminedCompounds(words);
    }

    /** Whether the verb at the token, which opens no sentence, is a noun. */
    boolean isNoun(int i) {
        return isDescribed(i)
                || isPast(i)
                || compounds.endAt(i)
                || isObject(i)
                || isWithoutObject(i)
                || isBeforeSubject(i);
    }

    /** A bare verb that stands where a noun does. */
    private boolean isDescribed(int i) {
        return VerbForm.of(words.word(i)) == VerbForm.BASE
                && (isGoverned(i)
                        || isBehindArticle(i)
                        || isBehindPercentage(i)
                        || isBehindAdjective(i)
                        || isBehindName(i))
                && WordNetNames.isCommonNoun(words.word(i));
    }

    /** {@code shed} in {@code turned pens in a shed behind the house}. */
    private boolean isPast(int i) {
        return IrregularVerbs.isPast(words.word(i))
                && isBehindArticle(i)
                && words.closesPhrase(i)
                && WordNetNames.isCommonNoun(words.word(i));
    }

    /** {@code help} in {@code cries for help}. */
    private boolean isGoverned(int i) {
        return GOVERNING.contains(words.word(i - 1)) && !words.next(i).isNominal() && words.next(i) != PartOfSpeech.DET;
    }

    /**
     * {@code stroke} in {@code a stroke forced her}, {@code offer} in {@code whose offer failed}, {@code desire} in
     * {@code her desire to}.
     */
    private boolean isBehindArticle(int i) {
        return OWNERS.contains(words.word(i - 1))
                || words.word(i - 1).equals("her") && words.word(i + 1).equals("to")
                || words.tag(i - 1) == PartOfSpeech.DET
                        && (words.word(i - 1).equalsIgnoreCase("a")
                                || words.word(i - 1).equalsIgnoreCase("an"));
    }

    /** {@code jump} in {@code a 38% jump}. */
    private boolean isBehindPercentage(int i) {
        return PERCENT.contains(words.word(i - 1)) && i > 2 && words.tag(i - 3) == PartOfSpeech.DET;
    }

    /** {@code leave} in {@code on medical leave}. */
    private boolean isBehindAdjective(int i) {
        return i > 2
                && (words.tag(i - 1) == PartOfSpeech.ADJ
                                && (words.tag(i - 2) == PartOfSpeech.ADP || words.tag(i - 2) == PartOfSpeech.DET)
                        || WordNetClasses.isAdjective(words.word(i - 1))
                                && words.tag(i - 2) == PartOfSpeech.ADP
                                && (words.tag(i - 3) == PartOfSpeech.AUX || words.tag(i - 3) == PartOfSpeech.VERB));
    }

    /**
     * {@code desert} in {@code crossed the Sahara desert}, {@code the North Sahara desert} and in {@code in Sahara
     * desert towns}.
     */
    private boolean isBehindName(int i) {
        int before = i - 1;
        while (before > 0 && words.tag(before) == PartOfSpeech.PROPN) {
            before--;
        }
        return before < i - 1
                && (words.tag(before) == PartOfSpeech.DET && !words.word(i - 1).endsWith("s")
                        || before == i - 2
                                && words.tag(before) == PartOfSpeech.ADP
                                && words.next(i).isNominal());
    }

    /** {@code use} in {@code Water use in Oslo fell}: a verb that needs an object, and with which none agrees. */
    private boolean isWithoutObject(int i) {
        return words.tag(i - 1) == PartOfSpeech.NOUN
                && !WordNetClasses.isPlural(words.word(i - 1))
                && VerbForm.of(words.word(i)) == VerbForm.BASE
                && WordNetVerbs.needsObject(words.word(i))
                && WordNetClasses.isAttestedNoun(words.word(i))
                && i + 1 < words.size()
                && BEHIND_NOUNS.contains(words.word(i + 1));
    }

    /** {@code share} in {@code Oslo share prices fell}: what a plural and a past tense follow is no verb itself. */
    private boolean isBeforeSubject(int i) {
        return words.tag(i - 1).isNominal()
                && !WordNetClasses.isPlural(words.lower(i - 1))
                && VerbForm.of(words.word(i)) == VerbForm.BASE
                && WordNetClasses.isAttestedNoun(words.word(i))
                && i + 2 < words.size()
                && words.tag(i + 1) == PartOfSpeech.NOUN
                && WordNetClasses.isPlural(words.word(i + 1))
                && PastRepairs.isPast(words.word(i + 2));
    }

    /** {@code work} in {@code to stop work on the bridge}. */
    private boolean isObject(int i) {
        return i > 1
                && words.tag(i - 1) == PartOfSpeech.VERB
                && words.word(i - 2).equals("to")
                && VerbForm.of(words.word(i)) == VerbForm.BASE
                && WordNetClasses.isAttestedNoun(words.word(i))
                && words.next(i) == PartOfSpeech.ADP;
    }
}
