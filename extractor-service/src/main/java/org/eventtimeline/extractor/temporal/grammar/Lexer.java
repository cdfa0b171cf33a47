package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eventtimeline.extractor.temporal.grammar.Token.Gap;
import org.eventtimeline.extractor.temporal.grammar.Token.Kind;

/** Cuts a text into tokens, in one pass and with exact offsets. */
public final class Lexer {
    /** A longer run of letters or digits is cut, so that no token costs more than a constant. */
    private static final int LONGEST = 64;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Gap gap = Gap.NONE;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of the text, in order. */
    public static List<Token> tokens(String text) {
        return new Lexer(text).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                skipSpace();
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if (isApostrophe(c) && endsWord(at + 2) && isLetter(at + 1)) {
                add(Kind.WORD, at + 2);
            } else {
                add(Kind.OTHER, at + 1);
            }
        }
        return tokens;
    }

    private void skipSpace() {
        int breaks = 0;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            if (text.charAt(at) == '\n') {
                breaks++;
            }
            at++;
        }
        gap = breaks > 1 ? Gap.PARAGRAPH : Gap.SPACE;
    }

    private void number() {
        int end = digits(at);
        while (end - at <= 3 && end < text.length() && text.charAt(end) == ',' && digits(end + 1) == end + 4) {
            end = groups(end);
        }
        boolean decimal = end + 1 < text.length()
                && text.charAt(end) == '.'
                && isDigit(text.charAt(end + 1))
                && (at == 0 || text.charAt(at - 1) != '.');
        if (decimal) {
            int afterFraction = digits(end + 1);
            boolean dotted = afterFraction + 1 < text.length()
                    && text.charAt(afterFraction) == '.'
                    && isDigit(text.charAt(afterFraction + 1));
            if (!dotted) {
                add(Kind.DECIMAL, afterFraction);
                return;
            }
        }
        add(Kind.NUMBER, end);
    }

    private int groups(int comma) {
        int end = comma;
        while (end < text.length() && text.charAt(end) == ',' && digits(end + 1) == end + 4 && end - at < LONGEST) {
            end += 4;
        }
        return end;
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end)) && end - from < LONGEST) {
            end++;
        }
        return end;
    }

    private void word() {
        int end = at;
        while (end < text.length() && end - at < LONGEST && (isWordPart(text.charAt(end)) || joinsLetters(end))) {
            end++;
        }
        if (end == at + 1 && isInitials(at)) {
            while (isInitials(end + 1) && end - at < LONGEST) {
                end += 2;
            }
            end++;
        }
        add(Kind.WORD, end);
    }

    /** A letter and a full stop, as in "a.m." or "U.S.". */
    private boolean isInitials(int i) {
        return isLetter(i)
                && i + 1 < text.length()
                && text.charAt(i + 1) == '.'
                && (isLetter(i + 2) && i + 3 < text.length() && text.charAt(i + 3) == '.'
                        || i >= 2 && text.charAt(i - 1) == '.' && isLetter(i - 2));
    }

    private boolean joinsLetters(int i) {
        return isApostrophe(text.charAt(i)) && isLetter(i + 1) && !endsWord(i + 2);
    }

    private void add(Kind kind, int end) {
        int start = at;
        boolean capitalised = Character.isUpperCase(text.charAt(start));
        tokens.add(new Token(start, end, kind, plain(start, end), capitalised, tokens.isEmpty() ? Gap.PARAGRAPH : gap));
        gap = Gap.NONE;
        at = end;
    }

    private String plain(int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return word.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2013', '-')
                .replace('\u2014', '-');
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean endsWord(int i) {
        return i >= text.length() || !isWordPart(text.charAt(i));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
