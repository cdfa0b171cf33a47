package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells the tense of a date by the words directly before it, where they tell it whatever else the sentence says. */
final class WordsBeforeDates {
    /** Words between "is" and the day that it is on. */
    private static final int REACH = 9;

    /** One of these, or a number, stands before a date of which the words before it tell the tense. */
    private static final TokenSet TELLING = TokenSet.anyOf(
            TenseWords.BEFORE_DAYS,
            TenseWords.OF_CLOCKS,
            TenseWords.STATES,
            TenseWords.PRESENT_BE,
            TenseWords.STARTING,
            TenseWords.WITHIN,
            TenseWords.FOR,
            TenseWords.TO,
            TenseWords.THAN,
            TokenSet.DIGITS);

    private final Tokens tokens;

    WordsBeforeDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The tense of a date that begins with the token. */
    Tense tense(int start) {
        if (start == 0 || !TELLING.allows(tokens.at(start - 1))) {
            return Tense.UNKNOWN;
        }
        if (isAt(start) || isDeadline(start) || isSetFor(start) || starts(start)) {
            return Tense.FUTURE;
        }
        return isOfPrice(start) ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "The draw is on Monday", "I'm free on Monday". */
    private boolean isAt(int start) {
        int last = start - 1;
        while (last > Math.max(0, start - REACH) && isOfTime(tokens.at(last))) {
            last--;
        }
        int verb = last > 0 && TenseWords.STATES.allows(tokens.at(last)) ? last - 1 : last;
        return TenseWords.PRESENT_BE.allows(tokens.at(verb)) && !Sentences.endsAt(tokens, verb);
    }

    /** What stands between "is" and a day that it is on: "is on Monday", "is from 4 to 7 on Monday". */
    private static boolean isOfTime(Token token) {
        return TenseWords.BEFORE_DAYS.allows(token)
                || token.kind() == Token.Kind.NUMBER
                || TenseWords.OF_CLOCKS.allows(token);
    }

    /** "No later than Friday". */
    private boolean isDeadline(int start) {
        return start > 1
                && TenseWords.THAN.allows(tokens.at(start - 1))
                && tokens.at(start - 2).is("later");
    }

    /** "The trial was set for June 3", "adjourned to June 3", but not "had been set for". */
    private boolean isSetFor(int start) {
        return start > 1
                && (TenseWords.FOR.allows(tokens.at(start - 1)) && TenseWords.APPOINTED.allows(tokens.at(start - 2))
                        || TenseWords.TO.allows(tokens.at(start - 1))
                                && TenseWords.PUT_OFF.allows(tokens.at(start - 2)))
                && !(start > 3
                        && tokens.at(start - 3).is("been")
                        && tokens.at(start - 4).is("had"));
    }

    /** "A truce starting at midnight Saturday". */
    private boolean starts(int start) {
        int last = start > 1 && TenseWords.BEFORE_DAYS.allows(tokens.at(start - 1)) ? start - 2 : start - 1;
        return TenseWords.STARTING.allows(tokens.at(last))
                && tokens.at(last).sentence() == tokens.at(start).sentence();
    }

    /** "It will pay the closing price on Monday". */
    private boolean isOfPrice(int start) {
        return start > 1
                && TenseWords.WITHIN.allows(tokens.at(start - 1))
                && TenseWords.PRICES.allows(tokens.at(start - 2));
    }
}
