package org.eventtimeline.extractor.temporal.grammar;

/** Where sentences end, told by punctuation, capitals and blank lines. */
public final class Sentences {
    /** Tokens further apart than these are many sentences apart, as far as anyone asks. */
    static final int REACH = 200;

    private Sentences() {}

    /** Whether a sentence ends with this token, or the text has none such. */
    public static boolean endsAt(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        return token == null || next == null || next.sentence() != token.sentence();
    }

    /** Whether the token opens a sentence, but for one word before it: "In [May] ...", in a speech as well. */
    public static boolean opensAt(Tokens tokens, int at) {
        return endsAt(tokens, at - 1) || endsAt(tokens, at - 2) || isQuote(tokens.at(at - 2)) && endsAt(tokens, at - 3);
    }

    private static boolean isQuote(Token token) {
        return token.is("\"") || token.is("\u201c");
    }

    /** Whether the tokens from start to end (exclusive) open an entry of a chronicle: "- [June 3]: The dam broke." */
    public static boolean openEntry(Tokens tokens, int start, int end) {
        Token mark = tokens.at(end);
        boolean opens = endsAt(tokens, start - 1)
                || tokens.at(start - 1).kind() == Token.Kind.OTHER && endsAt(tokens, start - 2);
        return mark != null && (mark.is(":") || mark.is("-")) && opens;
    }

    /** Index of the token that opens this one's sentence; -1 where it is more than so many tokens before it. */
    public static int opening(Tokens tokens, int at, int reach) {
        int sentence = tokens.at(at).sentence();
        int outside = Math.max(0, at - reach) - 1;
        if (outside >= 0 && tokens.at(outside).sentence() == sentence) {
            return -1;
        }
        int inside = at;
        while (inside - outside > 1) {
            int middle = (inside + outside) / 2;
            if (tokens.at(middle).sentence() == sentence) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    /** Whether both tokens are there and of one sentence; not where they are far apart. */
    public static boolean isOne(Tokens tokens, int first, int second) {
        if (second - first > REACH) {
            return false;
        }
        Token one = tokens.at(first);
        Token other = tokens.at(second);
        return one != null && other != null && one.sentence() == other.sentence();
    }

    /** How many sentences end between two tokens; many where they are far apart. */
    public static int between(Tokens tokens, int from, int to) {
        return to - from > REACH
                ? REACH
                : tokens.at(to).sentence() - tokens.at(from).sentence();
    }

    /**
     * Whether a sentence ends between a character and its neighbour, which is of this kind and stands behind this gap.
     */
    static boolean endBetween(char before, Token.Kind kind, boolean capitalised, Token.Gap gap) {
        return gap == Token.Gap.PARAGRAPH
                || isStop(before) && gap != Token.Gap.NONE && (capitalised || kind != Token.Kind.WORD);
    }

    /** Whether a mark closes a speech or a remark with which a sentence ends: "I had a dream." */
    static boolean closes(char before, char mark) {
        return isStop(before) && (mark == '"' || mark == '\u201d' || mark == ')');
    }

    private static boolean isStop(char mark) {
        return mark == '.' || mark == '!' || mark == '?';
    }

    /** Whether a paragraph ends between two tokens that are few sentences apart. */
    public static boolean paragraphEndsBetween(Tokens tokens, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (tokens.at(i).gap() == Token.Gap.PARAGRAPH) {
                return true;
            }
        }
        return false;
    }
}
