package org.eventtimeline.extractor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eventtimeline.extractor.language.lexicon.Abbreviations;

/** Splits text into words, numbers, symbols and punctuation marks, as Universal Dependencies does. */
final class Tokenizer {
    /** Longer words are cut, so that no later step meets a huge one. */
    private static final int MAX_LENGTH = 100;

    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    List<Piece> tokenize(String text) {
        List<Piece> pieces = new ArrayList<>(text.length() / 5 + 1);
        PossessiveNames names = new PossessiveNames(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, at);
                addWord(text, at, end, names, pieces);
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
            if (!isWordPart(c) && !(Joiners.isOne(text, start, at) && at + 1 < limit)) {
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

    private static void addWord(String text, int start, int end, PossessiveNames names, List<Piece> pieces) {
        int tail = Math.min(end - start, 4);
        String ending = text.substring(end - tail, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String clitic : CLITICS) {
            if (ending.endsWith(clitic)
                    && clitic.length() < end - start
                    && !(clitic.equals("'s") && names.contain(text.substring(start, end - 2)))) {
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
