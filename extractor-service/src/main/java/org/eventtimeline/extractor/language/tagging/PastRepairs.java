package org.eventtimeline.extractor.language.tagging;

import java.util.Arrays;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the past tenses and participles that the model takes for nouns or adjectives. */
final class PastRepairs {
    private final String[] tokens;
    private final PartOfSpeech[] tags;

    PastRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** Whether what is tagged as a noun, neither first nor last of its sentence, is such a form. */
    boolean isOfNoun(int i) {
        return isPerfect(i)
                || isPastOfNoun(i)
                || isPastOfName(i)
                || isOnlyPast(i)
                || isDoneBySomebody(i)
                || isPaired(i)
                || isJoined(i);
    }

    /** The same of what is tagged as an adjective. */
    boolean isOfAdjective(int i) {
        return isPastOfNoun(i) || isOnlyPast(i);
    }

    /** {@code won} in {@code having won in May}. */
    private boolean isPerfect(int i) {
        return tokens[i - 1].equals("having") && VerbForm.of(tokens[i]).mayBeParticiple();
    }

    /** {@code sank} in {@code the steamer sank}: a form that is nothing but a past tense. */
    private boolean isPastOfNoun(int i) {
        boolean subject = tags[i - 1].isNominal() || tags[i - 1] == PartOfSpeech.PRON;
        return subject && isPast(tokens[i]) && tags[i + 1] != PartOfSpeech.NOUN;
    }

    /** {@code left} in {@code The Aurora left Oslo}. */
    private boolean isPastOfName(int i) {
        boolean object = tags[i + 1] == PartOfSpeech.DET
                || tags[i + 1] == PartOfSpeech.PRON
                || Character.isUpperCase(tokens[i + 1].codePointAt(0));
        return tags[i - 1] == PartOfSpeech.PROPN && IrregularVerbs.isPast(tokens[i]) && object;
    }

    /** Whether the form is nothing but the past tense of a verb with a meaning of its own. */
    static boolean isPast(String token) {
        return VerbForm.of(token) == VerbForm.PAST && !token.equals("was") && !token.equals("were");
    }

    /** {@code shot} in {@code a sniper shot and killed the guard}. */
    private boolean isPaired(int i) {
        boolean pair = tags[i - 1].isNominal()
                && i + 3 < tokens.length
                && tokens[i + 1].equals("and")
                && tags[i + 2] == PartOfSpeech.VERB
                && tags[i + 3] != PartOfSpeech.NOUN;
        return pair && isPastForm(tokens[i]) && isPastForm(tokens[i + 2]);
    }

    /** {@code stole} in {@code broke in and stole the egg}. */
    private boolean isJoined(int i) {
        return tags[i - 1] == PartOfSpeech.CCONJ
                && isPast(tokens[i])
                && (tags[i + 1] == PartOfSpeech.DET
                        || tags[i + 1] == PartOfSpeech.PRON
                        || tags[i + 1] == PartOfSpeech.NUM);
    }

    static boolean isPastForm(String token) {
        VerbForm form = VerbForm.of(token);
        return form == VerbForm.PAST || form == VerbForm.PAST_OR_PARTICIPLE;
    }

    /** Whether a verb in a past form stands at {@code i}; false outside of the sentence. */
    static boolean isPastVerb(String[] tokens, PartOfSpeech[] tags, int i) {
        return i < tokens.length && tags[i] == PartOfSpeech.VERB && isPastForm(tokens[i]);
    }

    /** {@code set} in {@code a fund set up by the state}. */
    private boolean isDoneBySomebody(int i) {
        return tags[i - 1].isNominal()
                && VerbForm.of(tokens[i]).mayBeParticiple()
                && i + 2 < tokens.length
                && tokens[i + 2].equals("by")
                && WordNetVerbs.contains(tokens[i] + "_" + tokens[i + 1]);
    }

    /** {@code dug} in {@code Both sides dug in}, {@code left} in {@code at last Lang left school}, {@code counter-attacked} in {@code The army counter-attacked on Monday}. */
    private boolean isOnlyPast(int i) {
        boolean named = i > 1 && tags[i - 1].isNominal() && Character.isUpperCase(tokens[i - 1].codePointAt(0));
        boolean subject = tags[i - 1].isNominal() || tags[i - 1] == PartOfSpeech.NUM;
        return isPastForm(tokens[i].substring(tokens[i].lastIndexOf('-') + 1))
                && (named || subject && VerbRepairs.AFTER_VERBS.contains(tags[i + 1]))
                && isInVerblessPart(i);
    }

    /** Whether the model sees no verb between the conjunctions or marks around the token. */
    private boolean isInVerblessPart(int i) {
        int from = i;
        while (from > 0 && !isBoundary(from - 1)) {
            from--;
        }
        int to = i;
        while (to < tags.length && !isBoundary(to)) {
            to++;
        }
        return VerbRepairs.isVerbless(Arrays.copyOfRange(tags, from, to));
    }

    private boolean isBoundary(int i) {
        return tags[i] == PartOfSpeech.PUNCT || tags[i] == PartOfSpeech.CCONJ;
    }
}
