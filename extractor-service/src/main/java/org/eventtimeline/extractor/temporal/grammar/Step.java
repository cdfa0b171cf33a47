package org.eventtimeline.extractor.temporal.grammar;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;

/** A step of a pattern: one of a set of words, a slot, or a phrase of a category. */
sealed interface Step {

    /** Whether no space stands before it. */
    boolean isGlued();

    /** The tokens with which it can begin. */
    TokenSet first();

    /** The tokens that can come second in it, where it is longer than one. */
    TokenSet second();

    /**
     * What it reads at a token with which it can begin, or null where it doesn't fit; the value is null where there is
     * none to keep.
     */
    Reading read(Phrases phrases, int at);

    /** How patterns name what it reads; null for a word. */
    String slot();

    /**
     * One of a set of words or characters.
     *
     * @param words in lower case
     * @param capitalised whether only words with a capital fit
     * @param first the tokens that it may be; any number in as many digits is among them where one word is a number
     * @param isNumber whether one word is a number
     */
    record Word(Set<String> words, boolean capitalised, boolean isGlued, TokenSet first, boolean isNumber)
            implements Step {

        Word(Set<String> words, boolean capitalised, boolean isGlued) {
            this(
                    words,
                    capitalised,
                    isGlued,
                    TokenSet.words(words),
                    words.stream().anyMatch(word -> Character.isDigit(word.charAt(0))));
        }

        /** A hyphen is part of the pattern, where elsewhere it is as good as a space. */
        boolean hasHyphen() {
            return words.contains("-");
        }

        @Override
        public TokenSet second() {
            return TokenSet.NONE;
        }

        @Override
        public Reading read(Phrases phrases, int at) {
            boolean fits = !isNumber || words.contains(phrases.token(at).word());
            return fits ? new Reading(null, at + 1) : null;
        }

        @Override
        public String slot() {
            return null;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Word word
                    && words.equals(word.words)
                    && capitalised == word.capitalised
                    && isGlued == word.isGlued;
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }

    /** A value that a slot reads. */
    record Part(Slot of, boolean isGlued) implements Step {

        @Override
        public TokenSet first() {
            return of.first();
        }

        @Override
        public TokenSet second() {
            return of.second();
        }

        @Override
        public Reading read(Phrases phrases, int at) {
            return of.reader().read(phrases, at);
        }

        @Override
        public String slot() {
            return of.name();
        }
    }

    /** A phrase that rules of a category read; its value is a {@link Match}. */
    record Phrase(Category category, boolean isGlued) implements Step {

        @Override
        public TokenSet first() {
            return category.first();
        }

        @Override
        public TokenSet second() {
            return category.second();
        }

        @Override
        public Reading read(Phrases phrases, int at) {
            Match match = phrases.longest(category, at);
            return match == null ? null : new Reading(match, match.end());
        }

        @Override
        public String slot() {
            return category.name();
        }
    }
}
