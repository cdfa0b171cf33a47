package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells days to come by what was set for them or moved to them. */
final class Appointments {
    static final TokenSet FOR = TokenSet.words("for");

    /** Before a day for which a thing is called, or from which: "called a strike from Monday". */
    private static final TokenSet FROM = TokenSet.words("for", "from");

    static final TokenSet TO = TokenSet.words("to", "until", "till");

    static final TokenSet OF = TokenSet.words("of");

    /** What is so "for" a day is to come. */
    private static final TokenSet APPOINTED =
            Words.tokens("set scheduled slated fixed planned rescheduled forecast expected booked arranged");

    /** Who does so with a thing "for" a day means one to come: "set the hearing for June 3". */
    private static final TokenSet APPOINTING =
            Words.tokens("set sets scheduled schedules fixed fixes booked arranged rescheduled");

    /** The same, but a month may be the one of which they speak: "announced sales for June". */
    private static final TokenSet CALLING = Words.tokens(
            "called calls announced announces planned plans proposed declared imposed introduced ordered approved offered");

    /** What is so "to" or "until" a day is to come: "postponed to Monday". */
    private static final TokenSet PUT_OFF = TokenSet.words(
            "postponed", "delayed", "adjourned", "deferred", "extended", "rescheduled", "moved", "pushed");

    /** Of what a day is one to come: "a trial date of June 3". */
    private static final TokenSet DATES = TokenSet.words("date", "deadline");

    private static final TokenSet ARTICLES = TokenSet.words("a", "an");

    /** "set a record for June 3". */
    private static final TokenSet RECORDS = TokenSet.words("record", "records");

    /** Words of the day that a thing is moved from. */
    private static final int DAY = 4;

    /** Words of the thing. */
    private static final int THING = 6;

    private final Tokens tokens;

    Appointments(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * "The trial was set for June 3", "adjourned to June 3", but neither "had been set for" nor "was first set for".
     */
    boolean areTold(int start) {
        return start > 1
                && (FOR.allows(tokens.at(start - 1)) && APPOINTED.allows(tokens.at(start - 2))
                        || TO.allows(tokens.at(start - 1)) && isPutOff(beforeFrom(start - 2)))
                && !(start > 2 && TenseWords.ONCE.allows(tokens.at(start - 3)))
                && !(start > 3
                        && tokens.at(start - 3).is("been")
                        && tokens.at(start - 4).is("had"));
    }

    /** "postponed", "put off", "put the vote off". */
    private boolean isPutOff(int last) {
        return PUT_OFF.allows(tokens.at(last))
                || Borders.OFF.allows(tokens.at(last)) && verb(last - 1, Borders.PUT) >= 0;
    }

    /** "The judge set the trial for June 3", "moved it from May 3 to June 3", "a trial date of June 3". */
    boolean areMade(int start) {
        if (start < 3) {
            return false;
        }
        if (OF.allows(tokens.at(start - 1))) {
            return DATES.allows(tokens.at(start - 2)) && verb(start - 3, ARTICLES) >= 0;
        }
        if (TO.allows(tokens.at(start - 1))) {
            return verb(beforeFrom(start - 2), PUT_OFF) >= 0;
        }
        return FOR.allows(tokens.at(start - 1)) && verb(start - 2, APPOINTING) >= 0
                || FROM.allows(tokens.at(start - 1))
                        && (isDay(start) || !FOR.allows(tokens.at(start - 1)))
                        && verb(start - 2, CALLING) >= 0;
    }

    /** The last of the words in front of a thing that ends with the token; -1 where there is none. */
    private int verb(int last, TokenSet words) {
        for (int at = last; at >= Math.max(0, last - THING) && !Sentences.endsAt(tokens, at); at--) {
            Token token = tokens.at(at);
            if (words.allows(token)) {
                return at;
            }
            boolean amount = token.kind() == Token.Kind.NUMBER || token.is("%");
            if (token.kind() != Token.Kind.WORD && !amount || RECORDS.allows(token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isDay(int start) {
        Token next = tokens.at(start + 1);
        return Words.WEEKDAYS.containsKey(tokens.at(start).word())
                || tokens.at(start).kind() == Token.Kind.NUMBER
                || next != null && next.kind() == Token.Kind.NUMBER;
    }

    /** The token before "from May 3", where that ends with the last one. */
    private int beforeFrom(int last) {
        int verb = last;
        for (int at = last; at > Math.max(0, last - DAY); at--) {
            verb = tokens.at(at).is("from") ? at - 1 : verb;
        }
        return verb;
    }
}
