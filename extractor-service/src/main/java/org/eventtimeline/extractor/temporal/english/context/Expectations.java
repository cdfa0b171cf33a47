package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells what was still to come when it was spoken of: "In June 2024 they said it would open in [October]". */
final class Expectations {
    /** Tokens from the date when it was spoken of to that of what was to come. */
    private static final int REACH = 25;

    /** What leads back into the time of the sentence before: "They said [at the time] that it would open". */
    private static final TokenSet BACK = TokenSet.words("then", "time");

    private final Tokens tokens;

    Expectations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether what has its date at the token to was to come on the date that ends before the token from. */
    boolean lead(int from, int to) {
        boolean expected = false;
        boolean next = false;
        boolean back = true;
        for (int i = from; i < to && to - from <= REACH; i++) {
            back |= BACK.allows(tokens.at(i));
            expected |= back && tokens.at(i).is("would") && !tokens.at(i + 1).is("have");
            if (Sentences.endsAt(tokens, i)) {
                if (next) {
                    return false;
                }
                next = true;
                back = false;
                expected = false;
            }
        }
        return expected;
    }
}
