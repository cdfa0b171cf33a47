package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the nouns in the singular that are taken for bare verbs: {@code leave} in {@code on medical leave}. */
final class SingularNouns {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> GOVERNING = Set.of("for", "of", "with", "at", "into", "without");

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    SingularNouns(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** Whether the verb at the token, which opens no sentence, is a noun. */
    boolean isNoun(int i) {
        return isDescribed(i) || isCompound(i) || isActor(i) || isInSingular(i);
    }

    /** A bare verb that stands where a noun does. */
    private boolean isDescribed(int i) {
        return VerbForm.of(tokens[i]) == VerbForm.BASE
                && (isGoverned(i)
                        || isBehindArticle(i)
                        || isBehindPercentage(i)
                        || isBehindAdjective(i)
                        || isBehindName(i))
                && WordNetNames.isCommonNoun(tokens[i]);
    }

    /** {@code help} in {@code cries for help}. */
    private boolean isGoverned(int i) {
        return GOVERNING.contains(tokens[i - 1]) && !next(i).isNominal() && next(i) != PartOfSpeech.DET;
    }

    /** {@code stroke} in {@code a stroke forced her}. */
    private boolean isBehindArticle(int i) {
        return tags[i - 1] == PartOfSpeech.DET
                && (tokens[i - 1].equalsIgnoreCase("a") || tokens[i - 1].equalsIgnoreCase("an"));
    }

    /** {@code jump} in {@code a 38% jump}. */
    private boolean isBehindPercentage(int i) {
        return PERCENT.contains(tokens[i - 1]) && i > 2 && tags[i - 3] == PartOfSpeech.DET;
    }

    /** {@code leave} in {@code on medical leave}. */
    private boolean isBehindAdjective(int i) {
        return i > 2
                && (tags[i - 1] == PartOfSpeech.ADJ
                                && (tags[i - 2] == PartOfSpeech.ADP || tags[i - 2] == PartOfSpeech.DET)
                        || WordNetClasses.isAdjective(tokens[i - 1])
                                && tags[i - 2] == PartOfSpeech.ADP
                                && (tags[i - 3] == PartOfSpeech.AUX || tags[i - 3] == PartOfSpeech.VERB));
    }

    /** {@code desert} in {@code crossed the Sahara desert} and in {@code in Sahara desert towns}. */
    private boolean isBehindName(int i) {
        if (i < 2 || tags[i - 1] != PartOfSpeech.PROPN) {
            return false;
        }
        return tags[i - 2] == PartOfSpeech.DET && !tokens[i - 1].endsWith("s")
                || tags[i - 2] == PartOfSpeech.ADP && next(i).isNominal();
    }

    /** {@code cut} in {@code rejected a pay cut in May}: the object of the verb before has none of its own behind it. */
    private boolean isCompound(int i) {
        return i > 2
                && tags[i - 1] == PartOfSpeech.NOUN
                && (tokens[i - 2].equals("a") || tokens[i - 2].equals("an"))
                && tags[i - 3] == PartOfSpeech.VERB
                && IrregularVerbs.isBase(tokens[i])
                && WordNetNames.isCommonNoun(tokens[i])
                && (next(i) == PartOfSpeech.ADP || next(i) == PartOfSpeech.PUNCT);
    }

    /** {@code drone} in {@code an underwater drone spotted it}: the verb comes behind. */
    private boolean isActor(int i) {
        return i > 1
                && tags[i - 1] == PartOfSpeech.NOUN
                && (tokens[i - 2].equalsIgnoreCase("a") || tokens[i - 2].equalsIgnoreCase("an"))
                && VerbForm.of(tokens[i]) == VerbForm.BASE
                && WordNetNames.isCommonNoun(tokens[i])
                && next(i) == PartOfSpeech.VERB
                && VerbForm.of(tokens[i + 1]) != VerbForm.BASE;
    }

    /** {@code show} in {@code was seen on a television show on Monday}: a verb would end in "s". */
    private boolean isInSingular(int i) {
        return i > 3
                && tags[i - 3] == PartOfSpeech.ADP
                && ARTICLES.contains(tokens[i - 2])
                && tags[i - 1] == PartOfSpeech.NOUN
                && !WordNetClasses.isPlural(tokens[i - 1])
                && VerbForm.of(tokens[i]) == VerbForm.BASE
                && !IrregularVerbs.isPast(tokens[i])
                && WordNetClasses.isAttestedNoun(tokens[i]);
    }

    private PartOfSpeech next(int i) {
        return i + 1 < tokens.length ? tags[i + 1] : PartOfSpeech.PUNCT;
    }
}
