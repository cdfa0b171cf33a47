package org.eventtimeline.extractor.temporal.grammar;

/** Where words in letters end: "o'clock", "a.m.", "Anna's", whose "'s" is a word of its own. */
final class Spelling {
    private Spelling() {}

    /**
     * Behind the word that begins there.
     *
     * @param longest a longer one is cut
     */
    static int word(String text, int at, int longest) {
        int end = at;
        while (end < text.length()
                && end - at < longest
                && (Characters.isWordPart(text.charAt(end)) || joinsLetters(text, end))) {
            end++;
        }
        if (end == at + 1 && isInitials(text, at)) {
            while (isInitials(text, end + 1) && end - at < longest) {
                end += 2;
            }
            end++;
        }
        return end;
    }

    /** An apostrophe with a single letter behind it, as in "Anna's". */
    static boolean isClitic(String text, int at) {
        return Characters.isApostrophe(text.charAt(at)) && endsWord(text, at + 2) && isLetter(text, at + 1);
    }

    /** A letter and a full stop, as in "a.m." or "U.S.". */
    private static boolean isInitials(String text, int i) {
        return isLetter(text, i)
                && i + 1 < text.length()
                && text.charAt(i + 1) == '.'
                && (isLetter(text, i + 2) && i + 3 < text.length() && text.charAt(i + 3) == '.'
                        || i >= 2 && text.charAt(i - 1) == '.' && isLetter(text, i - 2));
    }

    private static boolean joinsLetters(String text, int i) {
        return Characters.isApostrophe(text.charAt(i)) && isLetter(text, i + 1) && !endsWord(text, i + 2);
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Characters.isLetter(text.charAt(i));
    }

    private static boolean endsWord(String text, int i) {
        return i >= text.length() || !Characters.isWordPart(text.charAt(i));
    }
}
