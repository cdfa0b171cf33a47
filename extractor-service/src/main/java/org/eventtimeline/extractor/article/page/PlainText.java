package org.eventtimeline.extractor.article.page;

/** Plain text as it grows: words, and between them the widest of the gaps asked for since the last one. */
final class PlainText {
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private Gap gap = Gap.NONE;
    private int openLines;

    /** From here on all belongs in one line. */
    void openLine() {
        openLines++;
    }

    void closeLine() {
        openLines--;
    }

    /** Asks for a gap before the next word. */
    void widen(Gap other) {
        gap = gap.orWider(openLines > 0 && other.compareTo(Gap.ITEM) > 0 ? Gap.ITEM : other);
    }

    /** Sets the gap before the next word, whatever was asked for. */
    void set(Gap other) {
        gap = other;
    }

    /** Goes to the next line, or behind a blank one where this one has no words yet. */
    void breakLine() {
        widen(gap == Gap.LINE ? Gap.BLOCK : Gap.LINE);
    }

    void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                widen(Gap.WORD);
            } else if (INVISIBLE.indexOf(c) < 0) {
                append(c);
            }
        }
    }

    private void append(char c) {
        if (!text.isEmpty()) {
            text.append(gap.between(text.charAt(text.length() - 1), c));
        }
        text.append(c);
        gap = Gap.NONE;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
