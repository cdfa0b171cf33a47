package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Tells what a word is by the word before it: behind {@code was}, {@code open} is an adjective. */
final class LeftContext {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> HOMEWARD =
            Set.of("took", "take", "takes", "brought", "bring", "brings", "sent", "send", "sends", "drove", "flew");

    private final TaggedWords words;

    LeftContext(TaggedWords words) {
        this.words = words;
    }

    /**
     * {@code open} in {@code the shop is open}, {@code rumours} in {@code there were rumours}: a form of {@code be} has
     * no bare verb behind it, but {@code run}, and none in the present.
     */
    boolean isComplement(int i) {
        if (i == 0 || !BE.contains(words.word(i - 1))) {
            return false;
        }
        VerbForm form = VerbForm.of(words.word(i));
        return (form == VerbForm.BASE || form == VerbForm.PRESENT) && !IrregularVerbs.isParticiple(words.word(i));
    }

    /** {@code missing} in {@code ten men were missing}. */
    boolean isMissing(int i) {
        return i > 0
                && words.word(i).equals("missing")
                && BE.contains(words.word(i - 1))
                && words.next(i) != PartOfSpeech.DET;
    }

    /** {@code visit} in {@code Kim's visit}, but not {@code planned} in {@code Kim's planned visit}. */
    boolean isOwned(int i) {
        boolean participle = words.word(i).endsWith("ed") || words.word(i).endsWith("ing");
        boolean modifies =
                participle && i + 1 < words.size() && words.tag(i + 1).isNominal();
        return i > 0
                && words.tag(i - 1) == PartOfSpeech.PART
                && words.word(i - 1).startsWith("'")
                && !modifies;
    }

    /** {@code shot} in {@code was shot at home}, {@code lit} in {@code was built and first lit}. */
    boolean isPassive(int i) {
        boolean first = i > 1 && words.word(i - 1).equals("first");
        PartOfSpeech before = i == 0 ? PartOfSpeech.X : words.tag(first ? i - 2 : i - 1);
        return (before == PartOfSpeech.AUX || before == PartOfSpeech.CCONJ && (first || isJoined(i)))
                && IrregularVerbs.isParticiple(words.word(i))
                && (i + 1 == words.size() || !words.tag(i + 1).isNominal());
    }

    /** {@code shot} in {@code was caught and shot at dawn}. */
    private boolean isJoined(int i) {
        return i + 1 < words.size()
                && words.tag(i + 1) == PartOfSpeech.ADP
                && IntStream.range(1, i)
                        .anyMatch(at -> words.tag(at) == PartOfSpeech.VERB && BE.contains(words.word(at - 1)));
    }

    /** {@code rally} in {@code attended a rally on Sunday}. */
    boolean isDetermined(int i) {
        if (isHome(i)) {
            return true;
        }
        boolean article =
                i > 0 && (words.word(i - 1).equals("a") || words.word(i - 1).equals("an"));
        if (!article || i + 1 == words.size()) {
            return article;
        }
        return switch (words.tag(i + 1)) {
            case ADP, AUX, PART, PUNCT, CCONJ -> true;
            case PROPN -> words.isCapitalised(i + 1);
            default -> false;
        };
    }

    /** {@code home} in {@code searched Lang's home Tuesday}. */
    boolean isOwnHome(int i) {
        return i > 0
                && words.word(i).equals("home")
                && words.tag(i - 1) == PartOfSpeech.PART
                && i + 1 < words.size()
                && !(words.next(i).isNominal() && !words.isCapitalised(i + 1));
    }

    /** {@code home} in {@code took his dog home}. */
    boolean isHomeward(int i) {
        return i > 2
                && words.word(i).equals("home")
                && words.tag(i - 1) == PartOfSpeech.NOUN
                && (words.tag(i - 2) == PartOfSpeech.PRON || words.tag(i - 2) == PartOfSpeech.DET)
                && HOMEWARD.contains(words.word(i - 3));
    }

    /**
     * {@code home} in {@code at his holiday home} and {@code in her Oslo home}, but not in {@code took his dog home}.
     */
    private boolean isHome(int i) {
        return i > 2
                && words.word(i).equals("home")
                && words.tag(i - 1).isNominal()
                && (words.tag(i - 2) == PartOfSpeech.PRON || words.tag(i - 2) == PartOfSpeech.DET)
                && words.tag(i - 3) == PartOfSpeech.ADP;
    }
}
