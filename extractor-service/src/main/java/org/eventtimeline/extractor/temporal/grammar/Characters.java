package org.eventtimeline.extractor.temporal.grammar;

/** What characters are, found soon for those of ASCII, of which most text is made. */
final class Characters {
    private static final int ASCII = 128;
    private static final int TO_LOWER_CASE = 'a' - 'A';

    private Characters() {}

    static boolean isLetter(char c) {
        return c < ASCII ? isCapital(c) || 'a' <= c && c <= 'z' : Character.isLetter(c);
    }

    /** A letter, or a mark that combines with one. */
    static boolean isWordPart(char c) {
        return isLetter(c) || c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static boolean isSpace(char c) {
        return c == ' ' || !('!' <= c && c < ASCII) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** In lower case, with typographic apostrophes and dashes made plain. */
    static char plain(char c) {
        if (c < ASCII) {
            return isCapital(c) ? (char) (c + TO_LOWER_CASE) : c;
        }
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean isCapital(char c) {
        return 'A' <= c && c <= 'Z';
    }
}
