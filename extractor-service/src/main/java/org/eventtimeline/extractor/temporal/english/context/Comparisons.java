package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates with which a text only compares: "up from 61 in [2006]", "compared with a loss in [May 2016]". */
final class Comparisons {
    private static final int REACH = 8;
    private static final TokenSet MONEY = TokenSet.words("$", "\u00a3", "\u20ac");
    private static final TokenSet ARTICLES = TokenSet.words("a", "an", "the");
    private static final TokenSet THAN = TokenSet.words("than");
    private static final TokenSet COMMA = TokenSet.words(",");

    private final Tokens tokens;
    private final LastWords last;

    Comparisons(Tokens tokens, LastWords last) {
        this.tokens = tokens;
        this.last = last;
    }

    /** Whether the date that begins with the token is one. */
    boolean isCompared(int start) {
        int compared = last.before(LastWords.Kind.COMPARED, start, REACH);
        int from = last.before(LastWords.Kind.FROM, start, REACH);
        boolean amount = from >= 0 && (isAmount(from + 1) || isRevised(from + 1));
        int comparison = Math.max(compared, amount ? from : -1);
        return isThan(start) || comparison > last.before(LastWords.Kind.COMMA, start, REACH);
    }

    /** "more than in 2006". */
    private boolean isThan(int start) {
        Token last = tokens.at(start - 1);
        if (last == null || COMMA.allows(last)) {
            return false;
        }
        int at = THAN.allows(last) ? start - 1 : start - 2;
        return at >= 0 && THAN.allows(tokens.at(at)) && Sentences.isOne(tokens, at, start);
    }

    /** "from a revised 61". */
    private boolean isRevised(int at) {
        return ARTICLES.allows(tokens.at(at)) && isAmount(at + 2);
    }

    /** "from 61", but not "from 3 April". */
    private boolean isAmount(int at) {
        Token token = tokens.at(at);
        if (token == null) {
            return false;
        }
        Token next = tokens.at(at + 1);
        boolean day = next != null && Words.MONTHS.containsKey(next.word());
        return token.kind() == Token.Kind.NUMBER && token.length() != FourDigits.LENGTH && !day
                || token.kind() == Token.Kind.DECIMAL
                || MONEY.allows(token);
    }
}
