package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * Tells the dates that open a second clause of their sentence, "It opened in May; in [June] it was sold", or end what
 * opens the first.
 */
final class OpenClauses {
    private static final TokenSet BEFORE_DATES = TokenSet.words("on", "in", "during", "by");

    private static final TokenSet OPENING = TokenSet.words("at", "during", "in", "on", "after", "following");

    private static final TokenSet SUBJECTS = TokenSet.words("he", "she", "it", "they", "we", "i");

    /** Words from the first of a sentence to a date that ends what stands before its subject. */
    private static final int REACH = 9;

    private final Tokens tokens;

    OpenClauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the date that begins with the token opens a second clause. */
    boolean open(int start) {
        return start > 2
                && BEFORE_DATES.allows(tokens.at(start - 1))
                && (tokens.at(start - 2).is(";")
                        || EnglishClauses.CONJUNCTIONS.allows(tokens.at(start - 2))
                                && tokens.at(start - 3).is(","));
    }

    /**
     * Whether the date in the tokens from start to end (exclusive) ends what opens the first: "At the games in [August]
     * she was second".
     */
    boolean endOpening(int start, int end) {
        Token next = tokens.at(end);
        int first = start - 1;
        while (first > 0 && start - first < REACH && !Sentences.endsAt(tokens, first - 1)) {
            first--;
        }
        return next != null
                && SUBJECTS.allows(next)
                && first >= 0
                && OPENING.allows(tokens.at(first))
                && Sentences.endsAt(tokens, first - 1);
    }
}
