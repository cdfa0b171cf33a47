package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates that end a relative clause between commas or an opening participle, from which nothing goes on. */
final class Asides {
    /** Tokens within which such a clause begins. */
    private static final int REACH = 30;

    private static final TokenSet RELATIVES = TokenSet.words("which", "who", "whose", "where");
    private static final TokenSet COMMA = TokenSet.words(",");

    private final Tokens tokens;

    Asides(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "The jet, which first flew in [April 2008], entered service in January", "Built in [1871] by Lang, it sank". */
    boolean isAside(int start, int end) {
        return isOpenedByParticiple(start) ? isBeforeComma(end) : isComma(end) && isRelative(start);
    }

    private boolean isRelative(int start) {
        for (int i = start - 1; i > Math.max(0, start - REACH) && !Sentences.endsAt(tokens, i); i--) {
            if (isComma(i)) {
                return false;
            }
            if (RELATIVES.allows(tokens.at(i))) {
                return isComma(i - 1);
            }
        }
        return false;
    }

    private boolean isOpenedByParticiple(int start) {
        int opening = Sentences.opening(tokens, start, REACH);
        if (opening < 0 || !Participles.isDone(tokens.at(opening))) {
            return false;
        }
        int i = start;
        while (i > opening && !isComma(i - 1)) {
            i--;
        }
        return i == opening;
    }

    private boolean isBeforeComma(int end) {
        int i = end;
        while (i < end + REACH && !Sentences.endsAt(tokens, i) && !isComma(i)) {
            i++;
        }
        return isComma(i);
    }

    private boolean isComma(int at) {
        Token token = tokens.at(at);
        return token != null && COMMA.allows(token);
    }
}
