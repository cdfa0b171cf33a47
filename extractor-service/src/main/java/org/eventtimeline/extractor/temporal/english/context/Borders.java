package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * The words that make a date the beginning or the end of a period: "from 1914 to 1918", "since 2011", "by May". They
 * must be known before a text is cut, so that its tokens are told by them.
 */
public final class Borders {
    private static final TokenSet SINCE = TokenSet.words("since", "after");
    private static final TokenSet UNTIL = TokenSet.words("until", "till", "til", "before", "by", "through");
    private static final TokenSet ONWARDS = TokenSet.words("on", "onward", "onwards");
    private static final TokenSet TO = TokenSet.words("to", "until", "till", "through", "thru", "-", "/");

    /** What is moved "from Monday to Friday" doesn't last from Monday to Friday. */
    private static final TokenSet MOVED = Words.tokens(
            "move moved moving postpone postponed postponing delay delayed reschedule rescheduled push pushed "
                    + "shift shifted brought extend extended change changed");

    /** "put it off from Monday to Friday", "put back from Monday to Friday". */
    static final TokenSet PUT = TokenSet.words("put", "puts", "putting");

    static final TokenSet OFF = TokenSet.words("off", "back");

    private static final int REACH = 6;

    /** Whether a period begins with the date in the tokens from start to end (exclusive), and has no end. */
    public boolean opens(Tokens tokens, int start, int end) {
        return isOneOf(SINCE, tokens.at(start - 1))
                || isWord("from", tokens.at(start - 1)) && isOneOf(ONWARDS, tokens.at(end))
                || isOneOf(TO, tokens.at(end)) && isPresent(tokens, end + 1);
    }

    /** "2011 to [the present]". */
    private static boolean isPresent(Tokens tokens, int at) {
        return isWord("present", tokens.at(isWord("the", tokens.at(at)) ? at + 1 : at));
    }

    /** Whether a period ends with the date that begins with the token, and has no beginning. */
    public boolean closes(Tokens tokens, int start) {
        return isOneOf(UNTIL, tokens.at(start - 1));
    }

    /**
     * Whether a period lasts from a date to the one behind the next token.
     *
     * @param start index of the date's first token
     * @param joint index of the token between the dates
     * @param alike whether both dates are days, or both are years, ..., so that "to" needs no "from"
     */
    public boolean join(Tokens tokens, int start, int joint, boolean alike) {
        Token between = tokens.at(joint);
        if (between.gap() == Token.Gap.PARAGRAPH) {
            return false;
        }
        boolean and = isWord("and", between) && isWord("between", tokens.at(start - 1));
        boolean to = isOneOf(TO, between) && (alike || isWord("from", tokens.at(start - 1)));
        return and || to && !isMoved(tokens, start);
    }

    private static boolean isMoved(Tokens tokens, int start) {
        boolean off = false;
        for (int i = start - 1; i >= Math.max(0, start - REACH) && !Sentences.endsAt(tokens, i); i--) {
            if (isOneOf(MOVED, tokens.at(i)) || off && isOneOf(PUT, tokens.at(i))) {
                return true;
            }
            off |= isOneOf(OFF, tokens.at(i));
        }
        return false;
    }

    private static boolean isOneOf(TokenSet words, Token token) {
        return token != null && words.allows(token);
    }

    private static boolean isWord(String word, Token token) {
        return token != null && token.is(word);
    }
}
