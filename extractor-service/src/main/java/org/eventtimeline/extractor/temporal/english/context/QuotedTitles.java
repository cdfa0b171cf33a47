package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells titles of works in quotation marks, whose dates are no times: "Seven Days in May". */
final class QuotedTitles {
    /** Tokens of the longest title. */
    private static final int LONGEST = 12;

    /** Words that titles leave in small letters, and that often open what people say. */
    static final TokenSet SMALL = Words.tokens(
            "a an the and or but nor of in on at to for from by with without after before until till since as into over "
                    + "under about than 's - i it is this that next last every no not yes");

    private final Tokens tokens;
    private final LastWords last;

    QuotedTitles(Tokens tokens, LastWords last) {
        this.tokens = tokens;
        this.last = last;
    }

    /** Whether the tokens from start to end (exclusive), which name no number, are part of one and not all of it. */
    boolean hold(int start, int end) {
        int quote = last.before(LastWords.Kind.QUOTE, start, LONGEST);
        return quote >= 0 && isTitle(quote + 1, start, end);
    }

    private boolean isTitle(int first, int start, int end) {
        boolean name = false;
        boolean numbered = false;
        int at = first;
        while (at < first + LONGEST && tokens.at(at) != null && isWord(tokens.at(at))) {
            name |= at > first && isName(tokens.at(at));
            numbered |= at >= start && at < end && tokens.at(at).kind() == Token.Kind.NUMBER;
            at++;
        }
        Token last = tokens.at(at);
        int behind = last != null && last.is(",") ? at + 1 : at;
        Token close = tokens.at(behind);
        boolean whole = first == start && at == end;
        return name
                && !numbered
                && !whole
                && at >= end
                && close != null
                && LastWords.Kind.QUOTE.holds(close)
                && close.isGlued();
    }

    private static boolean isWord(Token token) {
        return token.capitalised() || SMALL.allows(token) || token.kind() == Token.Kind.NUMBER;
    }

    /** A word with a capital that it has for the title only. */
    private static boolean isName(Token token) {
        return token.capitalised()
                && !SMALL.allows(token)
                && !Words.WEEKDAYS.containsKey(token.word())
                && !Words.MONTHS.containsKey(token.word());
    }
}
