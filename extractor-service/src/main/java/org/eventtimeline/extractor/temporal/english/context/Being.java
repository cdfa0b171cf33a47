package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells the days on which something "is" in some state or place, which are still to come: "The draw is on Monday". */
final class Being {
    /** Words between "is" and the day that it is on. */
    private static final int REACH = 9;

    /** What somebody or something is on a day to come: "I'm free Monday", "The shop is closed on Monday". */
    private static final TokenSet STATES = TokenSet.words(
            "free", "available", "away", "off", "busy", "back", "out", "here", "closed", "open", "shut", "absent");

    private static final TokenSet PLACES = TokenSet.words("at", "in");

    /** Words of the name of a place. */
    private static final int PLACE = 3;

    /** Of times of a day and from one to another. */
    private static final TokenSet OF_CLOCKS =
            TokenSet.words("a.m.", "p.m.", "am", "pm", ":", "noon", "to", "between", "and");

    /** With one of these ends what stands before such a day, or with a number or a preposition. */
    static final TokenSet BEFORE_DAYS = TokenSet.anyOf(TenseWords.PRESENT_BE, STATES, OF_CLOCKS);

    /** Behind these "'s" is "is", and behind a name an owner's or a part of it: "Hollin's opened on Monday". */
    private static final TokenSet SHORTENED = TokenSet.words("he", "she", "it", "that", "there", "this", "who", "what");

    private static final TokenSet ARTICLES = TokenSet.words("a", "an");

    private final Tokens tokens;

    Being(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token before the name of a place that ends with this one: "is [at] Keswick" on Friday. */
    private int beforePlace(int end) {
        int at = end;
        while (at > Math.max(0, end - PLACE) && tokens.at(at).capitalised()) {
            at--;
        }
        return at > 0 && at < end && PLACES.allows(tokens.at(at)) ? at - 1 : end;
    }

    /** "The draw is on Monday", "I'm free on Monday", "The funeral is at Keswick on Monday". */
    boolean isOn(int start) {
        int last = start - 1;
        while (last > Math.max(0, start - REACH) && isOfTime(tokens.at(last))) {
            last--;
        }
        last = beforePlace(last);
        int verb = last > 0 && STATES.allows(tokens.at(last)) ? last - 1 : last;
        return TenseWords.PRESENT_BE.allows(tokens.at(verb)) && !Sentences.endsAt(tokens, verb) && !isOwner(verb);
    }

    /** "a raid on a jeweller's in January" */
    private boolean isOwner(int verb) {
        return tokens.at(verb).is("'s") && verb > 1 && ARTICLES.allows(tokens.at(verb - 2));
    }

    /** What stands between "is" and a day that it is on: "is on Monday", "is from 4 to 7 on Monday". */
    private static boolean isOfTime(Token token) {
        return TenseWords.BEFORE_DAYS.allows(token) || token.kind() == Token.Kind.NUMBER || OF_CLOCKS.allows(token);
    }

    /** Whether the token is a present form of "be". */
    static boolean isPresent(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return TenseWords.PRESENT_BE.allows(token)
                && !(token.is("'s")
                        && at > 0
                        && tokens.at(at - 1).capitalised()
                        && !SHORTENED.allows(tokens.at(at - 1)));
    }
}
