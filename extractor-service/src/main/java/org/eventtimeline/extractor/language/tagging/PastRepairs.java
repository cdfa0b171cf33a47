package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the past tenses and participles that the model takes for nouns or adjectives. */
final class PastRepairs {
    /** Words that are rather of the verb before them than of a noun behind. */
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "away");

    /** How likely a word must be a verb to be one though texts have it as a noun as well. */
    private static final double LIKELY = 0.1;

    private final TaggedWords words;

    PastRepairs(TaggedWords words) {
        this.words = words;
    }

    /** Whether what is tagged as a noun, neither first nor last of its sentence, is such a form. */
    boolean isOfNoun(int i) {
        return isPerfect(i)
                || isPastOfNoun(i)
                || isPastOfName(i)
                || isOnlyPast(i)
                || isDoneBySomebody(i)
                || isSetForDate(i)
                || isNoNoun(i)
                || isPaired(i);
    }

    /** The same of what is tagged as an adjective. */
    boolean isOfAdjective(int i) {
        return isPastOfNoun(i) || isOnlyPast(i);
    }

    /** {@code won} in {@code having won in May}. */
    private boolean isPerfect(int i) {
        return words.word(i - 1).equals("having") && VerbForm.of(words.word(i)).mayBeParticiple();
    }

    /**
     * {@code sank} in {@code the steamer sank}, {@code fell} in {@code a bridge built in 1901 fell}: a form that is
     * nothing but a past tense. Behind a year no noun begins, so that {@code burst} is a verb there, too.
     */
    private boolean isPastOfNoun(int i) {
        boolean subject = words.tag(i - 1).isNominal() || words.tag(i - 1) == PartOfSpeech.PRON;
        boolean behindYear = i > 1 && words.tag(i - 1) == PartOfSpeech.NUM && words.tag(i - 2) == PartOfSpeech.ADP;
        boolean past = isPast(words.word(i)) && words.tag(i + 1) != PartOfSpeech.NOUN;
        return (subject || behindYear) && past
                || behindYear && isPastForm(words.word(i)) && VerbRepairs.AFTER_VERBS.contains(words.tag(i + 1));
    }

    /** {@code left} in {@code The Aurora left Oslo}. */
    private boolean isPastOfName(int i) {
        boolean object = words.tag(i + 1) == PartOfSpeech.DET
                || words.tag(i + 1) == PartOfSpeech.PRON
                || words.isCapitalised(i + 1);
        int subject = i > 1 && words.tag(i - 1) == PartOfSpeech.ADV ? i - 2 : i - 1;
        return words.tag(subject).isNominal()
                && (subject < i - 1 || words.tag(subject) == PartOfSpeech.PROPN || isBeforeDeterminer(words, i))
                && IrregularVerbs.isPast(words.word(i))
                && object;
    }

    /** {@code left} in {@code his train left the tracks}, but not {@code cut} in {@code after the tax cut the town}. */
    static boolean isBeforeDeterminer(TaggedWords words, int i) {
        return words.next(i) == PartOfSpeech.DET
                && IrregularVerbs.isPast(words.word(i))
                && !IrregularVerbs.isBase(words.word(i));
    }

    /** Whether the form is nothing but the past tense of a verb with a meaning of its own. */
    static boolean isPast(String token) {
        return VerbForm.of(token) == VerbForm.PAST && !token.equals("was") && !token.equals("were");
    }

    /** {@code shot} in {@code a sniper shot and killed the guard}. */
    private boolean isPaired(int i) {
        boolean pair = words.tag(i - 1).isNominal()
                && i + 3 < words.size()
                && words.word(i + 1).equals("and")
                && words.tag(i + 2) == PartOfSpeech.VERB
                && words.tag(i + 3) != PartOfSpeech.NOUN;
        return pair && isPastForm(words.word(i)) && isPastForm(words.word(i + 2));
    }

    static boolean isPastForm(String token) {
        VerbForm form = VerbForm.of(token);
        return form == VerbForm.PAST || form == VerbForm.PAST_OR_PARTICIPLE;
    }

    /** Whether a verb in a past form stands at {@code i}; false outside of the sentence. */
    static boolean isPastVerb(TaggedWords words, int i) {
        return i < words.size() && words.tag(i) == PartOfSpeech.VERB && isPastForm(words.word(i));
    }

    /** {@code set} in {@code a fund set up by the state}, {@code dug} in {@code pots dug up in Oslo}. */
    private boolean isDoneBySomebody(int i) {
        return words.tag(i - 1).isNominal()
                && VerbForm.of(words.word(i)).mayBeParticiple()
                && i + 2 < words.size()
                && (words.word(i + 2).equals("by") || PARTICLES.contains(words.word(i + 1)))
                && WordNetVerbs.contains(
                        IrregularVerbs.lemma(words.word(i)).orElse(words.word(i)) + "_" + words.word(i + 1));
    }

    /** {@code found} in {@code a baby found in a box has met her mother}, which is hardly ever a noun. */
    private boolean isNoNoun(int i) {
        return words.tag(i - 1) == PartOfSpeech.NOUN
                && words.next(i) == PartOfSpeech.ADP
                && isPastForm(words.word(i))
                && (words.verbal(i) >= LIKELY || !WordNetClasses.isAttestedNoun(words.word(i)));
    }

    /** {@code set} in {@code a hearing set for Monday}, {@code set for 3 May}. */
    private boolean isSetForDate(int i) {
        return words.word(i).equals("set")
                && words.tag(i - 1).isNominal()
                && words.word(i + 1).equals("for")
                && i + 3 < words.size()
                && (words.tag(i + 2) == PartOfSpeech.PROPN
                        || words.tag(i + 2) == PartOfSpeech.NUM && words.tag(i + 3) == PartOfSpeech.PROPN
                        || words.word(i + 2).equals("next"));
    }

    /**
     * {@code dug} in {@code Both sides dug in}, {@code left} in {@code at last Lang left school},
     * {@code counter-attacked} in {@code The army counter-attacked on Monday}.
     */
    private boolean isOnlyPast(int i) {
        boolean named = i > 1 && words.tag(i - 1).isNominal() && words.isCapitalised(i - 1);
        boolean subject = words.tag(i - 1).isNominal() || words.tag(i - 1) == PartOfSpeech.NUM;
        return (named || subject && (VerbRepairs.AFTER_VERBS.contains(words.tag(i + 1)) || isBeforeAmount(i)))
                && isPastForm(words.word(i).substring(words.word(i).lastIndexOf('-') + 1))
                && isInVerblessPart(i);
    }

    /** {@code won} in {@code The film won three prizes}. */
    private boolean isBeforeAmount(int i) {
        return words.tag(i + 1) == PartOfSpeech.NUM && IrregularVerbs.isPast(words.word(i));
    }

    /** Whether the model sees no verb between the conjunctions or marks around the token. */
    private boolean isInVerblessPart(int i) {
        int from = i;
        while (from > 0 && !isBoundary(from - 1)) {
            from--;
        }
        int to = i;
        while (to < words.size() && !isBoundary(to)) {
            to++;
        }
        return IntStream.range(from, to).noneMatch(words::isVerbal);
    }

    private boolean isBoundary(int i) {
        return words.tag(i) == PartOfSpeech.PUNCT || words.tag(i) == PartOfSpeech.CCONJ;
    }
}
