package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells what a word is by the word before it: behind {@code to} and before {@code the}, {@code mark} is a verb. */
final class LeftContext {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private final TaggedWords words;

    LeftContext(TaggedWords words) {
        this.words = words;
    }

    /** {@code open} in {@code the shop is open}: a form of {@code be} has no bare verb behind it. */
    boolean isComplement(int i) {
        return i > 0 && BE.contains(words.word(i - 1)) && VerbForm.of(words.word(i)) == VerbForm.BASE;
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

    /** {@code mark} in {@code to mark the day}. */
    boolean isInfinitive(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.word(i - 1).equals("to")
                && (DETERMINERS.contains(words.word(i + 1))
                        || isBareObject(i + 1) && WordNetVerbs.contains(words.word(i))
                        || words.tag(i + 1) == PartOfSpeech.NUM
                                && Character.isLetter(words.word(i + 1).codePointAt(0))
                                && WordNetVerbs.contains(words.word(i)))
                && !words.word(i).endsWith("s")
                && Character.isLowerCase(words.word(i).codePointAt(0));
    }

    /** {@code work} in {@code to stop work on the bridge}. */
    private boolean isBareObject(int i) {
        return words.tag(i) == PartOfSpeech.VERB
                && VerbForm.of(words.word(i)) == VerbForm.BASE
                && WordNetNames.isCommonNoun(words.word(i))
                && (words.next(i) == PartOfSpeech.ADP || words.next(i) == PartOfSpeech.PUNCT);
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
}
