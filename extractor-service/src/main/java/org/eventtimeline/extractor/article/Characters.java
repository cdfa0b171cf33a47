package org.eventtimeline.extractor.article;

/** Finds the code units that no well-formed text has, and no database stores. */
final class Characters {

    private Characters() {}

    /** What is wrong with the first bad code unit; null where there is none. */
    static String flawOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "must not contain NUL (at offset " + i + ")";
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return "must not contain a lone surrogate (at offset " + i + ")";
            }
        }
        return null;
    }
}
