package org.eventtimeline.extractor.language;

import java.util.BitSet;

/**
 * Tells line breaks that end a heading, list item or paragraph from those that only wrap a sentence.
 *
 * <p>A break is hard beside a blank line, before a list bullet or the date of an entry, and where the next line begins
 * with a capital although its first word would easily have fitted into the line above.
 */
final class LineBreaks {
    private static final String BULLETS = "-–—•*·▪◦‣";

    /** A wrapped line may fall this much short of the longest line of its block. */
    private static final double RAGGED = 0.8;

    private final String text;
    private final Entries entries;
    private final BitSet hard = new BitSet();

    LineBreaks(String text, Entries entries) {
        this.text = text;
        this.entries = entries;
        int block = 0;
        while (block < text.length()) {
            block = scanBlock(block);
        }
    }

    /** Whether a hard break lies between the two offsets. */
    boolean isHardBetween(int from, int to) {
        // nextSetBit() would look through all the rest of a text without breaks
        for (int i = from; i < to; i++) {
            if (hard.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mark is the bullet of a list item, given that a line begins with it. */
    boolean isBullet(int start, int end) {
        return end - start == 1
                && BULLETS.indexOf(text.charAt(start)) >= 0
                && end < text.length()
                && Character.isWhitespace(text.charAt(end));
    }

    /** Marks the hard breaks of the lines up to the next blank one; returns where the following block begins. */
    private int scanBlock(int start) {
        int longest = 0;
        int end = start;
        while (end < text.length()) {
            int lineEnd = endOfLine(end);
            if (isBlank(end, lineEnd)) {
                break;
            }
            longest = Math.max(longest, lineEnd - end);
            end = Math.min(text.length(), lineEnd + 1);
        }
        for (int line = start; line < end; ) {
            int lineEnd = endOfLine(line);
            int next = lineEnd + 1;
            if (next < end && isHard(lineEnd - line, next, longest)) {
                hard.set(lineEnd);
            }
            line = next;
        }
        if (end < text.length()) {
            hard.set(endOfLine(end));
            return endOfLine(end) + 1;
        }
        return end;
    }

    private boolean isHard(int length, int next, int longest) {
        int word = next;
        while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
            word++;
        }
        if (word == text.length()) {
            return false;
        }
        if (isBullet(word, word + 1) || entries.beginAt(word)) {
            return true;
        }
        int wordEnd = word;
        while (wordEnd < text.length() && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return !Character.isLowerCase(text.codePointAt(word)) && length + 1 + wordEnd - word <= RAGGED * longest;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
