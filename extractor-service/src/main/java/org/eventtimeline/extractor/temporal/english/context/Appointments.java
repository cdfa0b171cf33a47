package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells days to come by what was set for them or moved to them. */
final class Appointments {
    static final TokenSet FOR = TokenSet.words("for");

    static final TokenSet TO = TokenSet.words("to", "until", "till");

    /** What is so "for" a day is to come. */
    private static final TokenSet APPOINTED =
            Words.tokens("set scheduled slated fixed planned rescheduled forecast expected booked arranged");

    /** What is so "to" or "until" a day is to come: "postponed to Monday". */
    private static final TokenSet PUT_OFF = TokenSet.words(
            "postponed", "delayed", "adjourned", "deferred", "extended", "rescheduled", "moved", "pushed");

    /** Words of the day that a thing is moved from. */
    private static final int DAY = 4;

    private final Tokens tokens;

    Appointments(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "The trial was set for June 3", "adjourned to June 3", but not "had been set for". */
    boolean areTold(int start) {
        return start > 1
                && (FOR.allows(tokens.at(start - 1)) && APPOINTED.allows(tokens.at(start - 2))
                        || TO.allows(tokens.at(start - 1)) && isPutOff(start - 2))
                && !(start > 3
                        && tokens.at(start - 3).is("been")
                        && tokens.at(start - 4).is("had"));
    }

    /** "moved to June 3", "moved from May 3 to June 3". */
    private boolean isPutOff(int last) {
        int verb = last;
        for (int at = last; at > Math.max(0, last - DAY); at--) {
            verb = tokens.at(at).is("from") ? at - 1 : verb;
        }
        return PUT_OFF.allows(tokens.at(verb));
    }
}
