package org.eventtimeline.extractor.language.tagging;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the past tenses and participles that the model takes for nouns or adjectives. */
final class PastRepairs {
    /** What may follow a verb that is taken for a noun; other nouns would make it a part of their group. */
    private static final Set<PartOfSpeech> AFTER_VERBS =
            EnumSet.of(PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.ADV, PartOfSpeech.PUNCT);

    private static final Set<String> PERFECT = Set.of("has", "have", "had");

    private final TaggedWords words;
    private final ReducedRelatives reduced;

    PastRepairs(TaggedWords words) {
        this.words = words;
        this.reduced = new ReducedRelatives(words);
    }

    /** Whether what is tagged as a noun, neither first nor last of its sentence, is such a form. */
    boolean isOfNoun(int i) {
        return isPerfect(i)
                || isPastOfNoun(i)
                || isPastOfName(i)
                || isOnlyPast(i)
                || reduced.isParticiple(i)
                || isPaired(i);
    }

    /** The same of what is tagged as an adjective. */
    boolean isOfAdjective(int i) {
        return isPastOfNoun(i) || isOnlyPast(i);
    }

    /** {@code won} in {@code having won in May}, {@code chosen} in {@code had chosen six}, which is no noun. */
    private boolean isPerfect(int i) {
        return words.word(i - 1).equals("having") && VerbForm.of(words.word(i)).mayBeParticiple()
                || PERFECT.contains(words.word(i - 1))
                        && IrregularVerbs.isParticiple(words.word(i))
                        && !WordNetNames.isCommonNoun(words.word(i));
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
                || behindYear && words.mayBePast(i) && AFTER_VERBS.contains(words.tag(i + 1));
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
        return pair && words.mayBePast(i) && words.mayBePast(i + 2);
    }

    /**
     * {@code dug} in {@code Both sides dug in}, {@code left} in {@code at last Lang left school},
     * {@code counter-attacked} in {@code The army counter-attacked on Monday}.
     */
    private boolean isOnlyPast(int i) {
        boolean named = i > 1 && words.tag(i - 1).isNominal() && words.isCapitalised(i - 1);
        boolean subject = words.tag(i - 1).isNominal() || words.tag(i - 1) == PartOfSpeech.NUM;
        return (named || subject && (AFTER_VERBS.contains(words.tag(i + 1)) || isBeforeAmount(i)))
                && VerbForm.of(words.word(i).substring(words.word(i).lastIndexOf('-') + 1))
                        .mayBePast()
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
