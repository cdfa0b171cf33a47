package org.eventtimeline.extractor.temporal.english.word;

import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells whether a phrase ends, or goes on with a noun: "It rained all day, ...", but not "an all day meeting". */
public final class Ends {
    private Ends() {}

    /** Whether no noun follows the match. */
    public static boolean phrase(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null
                || after.kind() == Token.Kind.OTHER && !after.is("-") && !after.is("'s")
                || FourDigits.AFTER_YEARS.contains(after.word());
    }
}
