package org.eventtimeline.extractor.temporal.grammar;

import org.eventtimeline.extractor.temporal.grammar.Token.Gap;
import org.eventtimeline.extractor.temporal.grammar.Token.Kind;

/** Cuts a text into tokens, in one pass and with exact offsets. */
final class Lexer {
    /** A longer run of letters or digits is cut, so that no token costs more than a constant. */
    private static final int LONGEST = 64;

    /** By so many characters a token may be longer after all: a comma and three digits, a letter and a full stop. */
    private static final int GROUP = 4;

    /** Digits of a year. */
    private static final int YEAR = 4;

    private final String text;
    private final Language language;
    private final WordTable vocabulary = Vocabulary.words();
    private final char[] plain = new char[LONGEST + GROUP];
    private Gap gap = Gap.PARAGRAPH;
    private String before = "";
    private char stop = ' ';
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
        if (Characters.isDigit(c)) {
            return number();
        }
        if (Characters.isLetter(c)) {
            return token(Kind.WORD, Spelling.word(text, at, LONGEST));
        }
        return Spelling.isClitic(text, at) ? token(Kind.WORD, at + 2) : token(Kind.OTHER, run(c));
    }

    /** Where a run of one and the same character ends that no rule knows; one that a rule knows stands by itself. */
    private int run(char c) {
        plain[0] = Characters.plain(c);
        int end = at + 1;
        if (vocabulary.find(plain, 1, plain[0]) == null) {
            while (end < text.length() && text.charAt(end) == c && end - at < LONGEST) {
                end++;
            }
        }
        return end;
    }

    private void skipSpace() {
        int breaks = 0;
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            gap = breaks > 1 ? Gap.PARAGRAPH : Gap.SPACE;
            at++;
        }
        if (breaks == 1 && isEntry()) {
            gap = Gap.PARAGRAPH;
        }
    }

    /** {@code 1931: Last train}, {@code 1931 - Last train}: an entry of a chronicle goes on with no line before it. */
    private boolean isEntry() {
        int end = at;
        while (end < text.length() && end - at < YEAR && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        String mark = text.substring(end, Math.min(text.length(), end + 2)).strip();
        return end - at == YEAR && (mark.startsWith(":") || mark.equals("-") || mark.equals("–"));
    }

    private Token number() {
        int whole = Numerals.whole(text, at);
        int decimal = Numerals.decimal(text, at, whole);
        return token(decimal > whole ? Kind.DECIMAL : Kind.NUMBER, decimal);
    }

    private Token token(Kind kind, int end) {
        WordTable.Word known = vocabulary.find(plain, end - at, plain(end));
        String word = known == null ? new String(plain, 0, end - at) : known.text();
        boolean capitalised = Character.isUpperCase(text.charAt(at));
        boolean ends = Sentences.endBetween(stop, kind, capitalised, gap);
        sentence += ends && !(gap == Gap.SPACE && isAbbreviated(kind)) ? 1 : 0;
        boolean hyphen =
                gap == Gap.NONE && word.equals("-") && end < text.length() && !Characters.isSpace(text.charAt(end));
        var token = new Token(at, end, kind, word, symbol(kind, known, end), capitalised, hyphen, gap, sentence);
        abbreviated = gap == Gap.NONE ? before : "";
        boolean closes = gap == Gap.NONE && Sentences.closes(stop, plain[0]);
        stop = closes ? stop : kind == Kind.OTHER ? plain[0] : ' ';
        gap = Gap.NONE;
        before = word;
        at = end;
        return token;
    }

    /** "Dr. Lee", "Jan. 5": the full stop belongs to the word before it. */
    private boolean isAbbreviated(Kind next) {
        return stop == '.' && language.isAbbreviation(abbreviated, next == Kind.NUMBER);
    }

    private int symbol(Kind kind, WordTable.Word known, int end) {
        return switch (kind) {
            case NUMBER -> isNumerator(end) ? Vocabulary.NUMERATOR : Vocabulary.number(end - at);
            case DECIMAL -> Vocabulary.DECIMAL;
            case WORD, OTHER -> known == null ? Vocabulary.UNKNOWN : known.symbol();
        };
    }

    private boolean isNumerator(int end) {
        return end - at <= Vocabulary.LONGEST_NUMERATOR && end < text.length() && text.charAt(end) == '/';
    }

    /** Makes the characters up to the end plain; gives their hash code. */
    private int plain(int end) {
        int hash = 0;
        for (int i = at; i < end; i++) {
            char c = Characters.plain(text.charAt(i));
            plain[i - at] = c;
            hash = 31 * hash + c;
        }
        return hash;
    }
}
