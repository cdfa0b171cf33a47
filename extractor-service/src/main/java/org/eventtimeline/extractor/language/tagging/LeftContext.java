package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells what a word is by the word before it: behind {@code to} and before {@code the}, {@code mark} is a verb. */
final class LeftContext {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    LeftContext(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** {@code open} in {@code the shop is open}: a form of {@code be} has no bare verb behind it. */
    boolean isComplement(int i) {
        return i > 0 && BE.contains(tokens[i - 1]) && VerbForm.of(tokens[i]) == VerbForm.BASE;
    }

    /** {@code visit} in {@code Kim's visit}, but not {@code planned} in {@code Kim's planned visit}. */
    boolean isOwned(int i) {
        boolean participle = tokens[i].endsWith("ed") || tokens[i].endsWith("ing");
        boolean modifies = participle && i + 1 < tokens.length && tags[i + 1].isNominal();
        return i > 0 && tags[i - 1] == PartOfSpeech.PART && tokens[i - 1].startsWith("'") && !modifies;
    }

    /** {@code mark} in {@code to mark the day}. */
    boolean isInfinitive(int i) {
        return i > 0
                && i + 1 < tokens.length
                && tokens[i - 1].equals("to")
                && (DETERMINERS.contains(tokens[i + 1])
                        || tags[i + 1] == PartOfSpeech.NUM
                                && Character.isLetter(tokens[i + 1].codePointAt(0))
                                && WordNetVerbs.contains(tokens[i]))
                && !tokens[i].endsWith("s")
                && Character.isLowerCase(tokens[i].codePointAt(0));
    }

    /** {@code shot} in {@code was shot at home}, {@code lit} in {@code was built and first lit}. */
    boolean isPassive(int i) {
        boolean first = i > 1 && tokens[i - 1].equals("first");
        PartOfSpeech before = i == 0 ? PartOfSpeech.X : tags[first ? i - 2 : i - 1];
        return (before == PartOfSpeech.AUX || first && before == PartOfSpeech.CCONJ)
                && IrregularVerbs.isParticiple(tokens[i])
                && (i + 1 == tokens.length || !tags[i + 1].isNominal());
    }

    /** {@code rally} in {@code attended a rally on Sunday}. */
    boolean isDetermined(int i) {
        boolean article = i > 0 && (tokens[i - 1].equals("a") || tokens[i - 1].equals("an"));
        if (!article || i + 1 == tokens.length) {
            return article;
        }
        return switch (tags[i + 1]) {
            case ADP, AUX, PART, PUNCT, CCONJ -> true;
            case PROPN -> Character.isUpperCase(tokens[i + 1].codePointAt(0));
            default -> false;
        };
    }
}
