package org.eventtimeline.extractor.language;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that open the entries of a chronicle: {@code 1931: Last train}, {@code 3 May 1940 – Reopened}, and those
 * without a mark with which several lines begin.
 */
final class Entries {
    /** What stands between the date and the text of an entry. */
    private static final String MARKS = ":-–—";

    private static final int LONGEST_DATE = 24;
    private static final int MOST_TOKENS = 5;

    /** {@code 1931 Last train}, {@code 3 May 1940 Reopened}, {@code 1914–18 Closed}, with or without a tab. */
    private static final Pattern BARE = Pattern.compile(
            "(?m)^[ \\t]{0,8}"
                    + "((?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}{2,8}\\.? )?(?:\\d{1,2}, )?[12]\\d{3}(?:[-–]\\d{2,4}|s)?)[ \\t]{1,8}\\p{Lu}");

    /** Fewer may open lines by chance. */
    private static final int FEWEST_BARE = 3;

    private final String text;
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    Entries(String text) {
        this.text = text;
        Matcher matcher = BARE.matcher(text);
        while (matcher.find()) {
            starts.set(matcher.start(1));
            ends.set(matcher.end(1));
        }
        if (starts.cardinality() < FEWEST_BARE) {
            starts.clear();
            ends.clear();
        }
    }

    /** Whether an entry begins there. */
    boolean beginAt(int from) {
        boolean numbered = false;
        for (int i = from; i + 1 < Math.min(text.length(), from + LONGEST_DATE); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0 && text.charAt(i + 1) == ' ') {
                return numbered && (c == ':' || text.charAt(i - 1) == ' ');
            }
            if (!Character.isLetterOrDigit(c) && c != ' ' && c != '.' && c != ',') {
                break;
            }
            numbered |= Character.isDigit(c);
        }
        return starts.get(from);
    }

    private static boolean isMark(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        boolean apart = i > 0 && tokens.get(i - 1).end() < tokens.get(i).start();
        return word.equals(":") || word.length() == 1 && MARKS.contains(word) && apart;
    }

    /** The first token behind the date with which the tokens open; 0 where they open with none. */
    int textOf(List<Token> tokens) {
        boolean numbered = false;
        for (int i = 0; i < Math.min(MOST_TOKENS, tokens.size()) - 1; i++) {
            Token token = tokens.get(i);
            if (isMark(tokens, i)) {
                return numbered ? i + 1 : 0;
            }
            if (ends.get(token.end()) && starts.get(tokens.get(0).start())) {
                return i + 1;
            }
            numbered |= Character.isDigit(token.text().charAt(0));
        }
        return 0;
    }
}
