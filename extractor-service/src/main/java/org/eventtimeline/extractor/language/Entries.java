package org.eventtimeline.extractor.language;

import java.util.List;

/** The dates that open entries of chronicles: {@code 1931: Last train}, {@code 3 May 1940 – Reopened}. */
final class Entries {
    /** What stands between the date and the text of an entry. */
    private static final String MARKS = ":-–—";

    private static final int LONGEST_DATE = 24;
    private static final int MOST_TOKENS = 5;

    private Entries() {}

    /** Whether an entry begins there. */
    static boolean beginAt(String text, int from) {
        boolean numbered = false;
        for (int i = from; i + 1 < Math.min(text.length(), from + LONGEST_DATE); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0 && text.charAt(i + 1) == ' ') {
                return numbered && (c == ':' || text.charAt(i - 1) == ' ');
            }
            if (!Character.isLetterOrDigit(c) && c != ' ' && c != '.' && c != ',') {
                return false;
            }
            numbered |= Character.isDigit(c);
        }
        return false;
    }

    /** The first token behind the date with which the tokens open; 0 where they open with none. */
    static int textOf(List<Token> tokens) {
        boolean numbered = false;
        for (int i = 0; i < Math.min(MOST_TOKENS, tokens.size()) - 1; i++) {
            String text = tokens.get(i).text();
            if (text.length() == 1 && MARKS.contains(text)) {
                return numbered ? i + 1 : 0;
            }
            numbered |= Character.isDigit(text.charAt(0));
        }
        return 0;
    }
}
