package org.eventtimeline.extractor.article.field;

/** Tells the code units that no well-formed text has, and no database stores. */
public final class Characters {
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** What is wrong with the first bad code unit; null where there is none. */
    public static String flawOf(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == 0) {
                return "must not contain NUL (at offset " + i + ")";
            }
            if (isLoneSurrogate(c)) {
                return "must not contain a lone surrogate (at offset " + i + ")";
            }
        }
        return null;
    }

    /** The text with a replacement character for each bad code unit. */
    public static String repaired(String text) {
        return flawOf(text) == null
                ? text
                : text.codePoints()
                        .map(c -> c == 0 || isLoneSurrogate(c) ? REPLACEMENT : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
