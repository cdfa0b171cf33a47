package org.eventtimeline.extractor.temporal.grammar;

import org.eventtimeline.extractor.temporal.grammar.Token.Gap;
import org.eventtimeline.extractor.temporal.grammar.Token.Kind;

/** Cuts a text into tokens, in one pass and with exact offsets. */
final class Lexer {
    /** A longer run of letters or digits is cut, so that no token costs more than a constant. */
    private static final int LONGEST = 64;

    /** By so many characters a token may be longer after all: a comma and three digits, a letter and a full stop. */
    private static final int GROUP = 4;

    private final String text;
    private final Language language;
    private final char[] plain = new char[LONGEST + GROUP];
    private Gap gap = Gap.PARAGRAPH;
    private String before = "";
    private String abbreviated = "";
    private int sentence;
    private int at;

    Lexer(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The next token, or null where the text ends. */
    Token next() {
        skipSpace();
        if (at == text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (isDigit(c)) {
            return number();
        }
        if (Character.isLetter(c)) {
            return word();
        }
        boolean clitic = isApostrophe(c) && endsWord(at + 2) && isLetter(at + 1);
        return clitic ? token(Kind.WORD, at + 2) : token(Kind.OTHER, at + 1);
    }

    private void skipSpace() {
        int breaks = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            gap = breaks > 1 ? Gap.PARAGRAPH : Gap.SPACE;
            at++;
        }
    }

    private Token number() {
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
                return token(Kind.DECIMAL, afterFraction);
            }
        }
        return token(Kind.NUMBER, end);
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

    private Token word() {
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
        return token(Kind.WORD, end);
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

    private Token token(Kind kind, int end) {
        String word = plain(end);
        boolean capitalised = Character.isUpperCase(text.charAt(at));
        boolean ends = Sentences.endBetween(before, kind, capitalised, gap);
        sentence += ends && !(gap == Gap.SPACE && isAbbreviated(kind)) ? 1 : 0;
        var token = new Token(at, end, kind, word, Vocabulary.symbol(kind, word), capitalised, gap, sentence);
        abbreviated = gap == Gap.NONE ? before : "";
        gap = Gap.NONE;
        before = word;
        at = end;
        return token;
    }

    /** "Dr. Lee", "Jan. 5": the full stop belongs to the word before it. */
    private boolean isAbbreviated(Kind next) {
        return before.equals(".") && language.isAbbreviation(abbreviated, next == Kind.NUMBER);
    }

    private String plain(int end) {
        for (int i = at; i < end; i++) {
            plain[i - at] = plain(text.charAt(i));
        }
        return new String(plain, 0, end - at);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case '\u2013', '\u2014' -> '-';
            default -> Character.toLowerCase(c);
        };
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

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
