package org.eventtimeline.extractor.temporal.english;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates that end a relative clause between commas, from which the sentence does not go on. */
final class Asides {
    /** Tokens within which such a clause begins. */
    private static final int REACH = 15;

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

    private Asides() {}

    /** "The jet, which first flew in [April 2008], entered service in January". */
    static boolean isAside(Tokens tokens, int start, int end) {
        Token after = tokens.at(end);
        if (after == null || !after.is(",")) {
            return false;
        }
        for (int i = start - 1; i > Math.max(0, start - REACH) && !Sentences.endsAt(tokens, i); i--) {
            if (tokens.at(i).is(",")) {
                return false;
            }
            if (RELATIVES.contains(tokens.at(i).word())) {
                return tokens.at(i - 1).is(",");
            }
        }
        return false;
    }
}
