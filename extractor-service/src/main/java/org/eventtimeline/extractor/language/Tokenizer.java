package org.eventtimeline.extractor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eventtimeline.extractor.language.lexicon.Abbreviations;

/** Splits text into words, numbers, symbols and punctuation marks, as Universal Dependencies does. */
final class Tokenizer {
    /** Longer words are cut, so that no later step meets a huge one. */
    private static final int MAX_LENGTH = 100;

    /** So many digits has a year. */
    private static final int YEAR = 4;

    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    List<Piece> tokenize(String text) {
        List<Piece> pieces = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, at);
                addWord(text, at, end, pieces);
                at = end;
            } else {
                int end = endOfMark(text, at, c);
                pieces.add(new Piece(at, end));
                at = end;
            }
        }
        return pieces;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0xFEFF;
    }

    private static int endOfWord(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        int at = start;
        while (at < limit) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (!isWordPart(c) && !(isJoiner(text, start, at) && at + 1 < limit)) {
                break;
            }
            at += width;
        }
        if (at < text.length() && text.charAt(at) == '.' && Abbreviations.takesFullStop(text.substring(start, at))) {
            return at + 1;
        }
        return at;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_';
    }

    /** Whether the mark holds the characters around it together: {@code don't}, {@code 3,800}, {@code 10:30}. */
    private static boolean isJoiner(String text, int start, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’', '&' -> Character.isLetter(before) && Character.isLetter(after);
            case '-', '‑', '@' -> Character.isLetterOrDigit(after) && !isYearsInBrackets(text, start, at);
            case '–' -> isScore(text, start, at);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                Character.isDigit(after)
                        || Character.isLowerCase(after)
                        || (Character.isUpperCase(after) && isInitial(text, start, at));
            default -> false;
        };
    }

    /** {@code (1867-1938)}, which are two years as with the dash that is longer. */
    private static boolean isYearsInBrackets(String text, int start, int at) {
        return start > 0
                && text.charAt(start - 1) == '('
                && isYear(text, start)
                && at == start + YEAR
                && isYear(text, at + 1)
                && text.startsWith(")", at + 1 + YEAR);
    }

    /** {@code 2–1} in {@code a 2–1 win}, but not {@code 10–12 May}. */
    private static boolean isScore(String text, int start, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean month =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return isShort(text, start, at) && isShort(text, at + 1, end) && !month;
    }

    /** {@code 12}. */
    private static boolean isShort(String text, int from, int to) {
        return to > from && to - from <= 2 && text.substring(from, to).chars().allMatch(Character::isDigit);
    }

    private static boolean isYear(String text, int from) {
        return from + YEAR <= text.length()
                && text.substring(from, from + YEAR).chars().allMatch(Character::isDigit);
    }

    private static boolean isInitial(String text, int start, int at) {
        return at - 1 == start || text.charAt(at - 2) == '.';
    }

    private static void addWord(String text, int start, int end, List<Piece> pieces) {
        int tail = Math.min(end - start, 4);
        String ending = text.substring(end - tail, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String clitic : CLITICS) {
            if (ending.endsWith(clitic) && clitic.length() < end - start) {
                pieces.add(new Piece(start, end - clitic.length()));
                pieces.add(new Piece(end - clitic.length(), end));
                return;
            }
        }
        pieces.add(new Piece(start, end));
    }

    /** Repeated dots, dashes and quotes are one mark. */
    private static int endOfMark(String text, int start, int c) {
        int end = start + Character.charCount(c);
        if (ownsBehindFullStop(text, start)) {
            return end + 1;
        }
        if (c == '.' || c == '-' || c == '`' || c == '\'') {
            int limit = Math.min(text.length(), start + (c == '.' || c == '-' ? MAX_LENGTH : 2));
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    /** {@code 's} in {@code Acme Corp.'s shares}. */
    private static boolean ownsBehindFullStop(String text, int at) {
        return at > 1
                && at + 2 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && text.charAt(at - 1) == '.'
                && Character.isLetter(text.charAt(at - 2))
                && text.charAt(at + 1) == 's'
                && isSpace(text.charAt(at + 2));
    }
}
