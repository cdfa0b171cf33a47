package org.eventtimeline.extractor.temporal.grammar;

/**
 * A word, a number or a single other character of a text.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last one
 * @param kind what it is
 * @param word its characters in lower case, with typographic apostrophes and dashes made plain
 * @param symbol what it is to the rules, see {@link Vocabulary}
 * @param capitalised whether it begins with a capital letter
 * @param hyphen whether it is a hyphen or dash with no space on either side
 * @param gap what stands before it
 * @param sentence how many sentences end before it
 */
public record Token(
        int start,
        int end,
        Kind kind,
        String word,
        int symbol,
        boolean capitalised,
        boolean hyphen,
        Gap gap,
        int sentence) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** Digits, perhaps grouped by commas. */
        NUMBER,
        /** Digits with a decimal point. */
        DECIMAL,
        OTHER
    }

    /** What stands between a token and the one before it. */
    public enum Gap {
        NONE,
        SPACE,
        PARAGRAPH
    }

    /** The number that the digits give; -1 where the token is no whole number below 10^9. */
    public int number() {
        if (kind != Kind.NUMBER || word.length() > 11) {
            return -1;
        }
        int value = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != ',') {
                value = 10 * value + word.charAt(i) - '0';
                digits++;
            }
        }
        return digits < 10 ? value : -1;
    }

    /** How many characters the token has. */
    public int length() {
        return end - start;
    }

    /** Whether the token is this word (in lower case) or character. */
    public boolean is(String text) {
        return word.equals(text);
    }

    /** Whether the token follows the one before it without a space. */
    public boolean isGlued() {
        return gap == Gap.NONE;
    }
}
