package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates with which a text only compares: "up from 61 in [2006]", "compared with a loss in [May 2016]". */
final class Comparisons {
    private static final int REACH = 8;
    private static final TokenSet MONEY = TokenSet.words("$", "\u00a3", "\u20ac");
    private static final TokenSet ARTICLES = TokenSet.words("a", "an", "the");
    private static final TokenSet COMPARED = TokenSet.words("compared", "versus");

    private final Tokens tokens;

    Comparisons(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the date that begins with the token is one. */
    boolean isCompared(int start) {
        int sentence = tokens.at(start).sentence();
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            Token token = tokens.at(i);
            if (token.sentence() != sentence || token.is(",")) {
                return false;
            }
            boolean than = token.is("than") && i >= start - 2;
            if (than || COMPARED.allows(token) || token.is("from") && (isAmount(i + 1) || isRevised(i + 1))) {
                return true;
            }
        }
        return false;
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
