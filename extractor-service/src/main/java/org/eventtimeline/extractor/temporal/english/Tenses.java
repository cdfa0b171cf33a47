package org.eventtimeline.extractor.temporal.english;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells the tense of a clause by the words around a phrase. */
final class Tenses implements Language.Clauses {
    /** Tokens within which a second verb goes on from the first. */
    private static final int NEAR = 25;

    /** Words between a verb and the phrase that belongs to it. */
    private static final int OBJECT = 9;

    private final Tokens tokens;
    private final TenseWords words;
    private final NearestTense nearest;

    /** The tenses of this text. */
    Tenses(Tokens tokens, TenseWords words) {
        this.tokens = tokens;
        this.words = words;
        nearest = new NearestTense(tokens, words);
    }

    @Override
    public Tense around(int start, int end) {
        Tense tense = told(start, end);
        // "By May it had spread": before the end of May, which itself lies behind nothing.
        return tense == Tense.EARLIER && lasts(start) ? Tense.PAST : tense;
    }

    private Tense told(int start, int end) {
        Tense owner = DayOwners.tense(tokens, end);
        if (owner != Tense.UNKNOWN) {
            return owner;
        }
        if (isAt(start) || isDeadline(start) || isSetFor(start) || starts(start)) {
            return Tense.FUTURE;
        }
        if (isOfPrice(start)) {
            return Tense.PAST;
        }
        Tense before = nearest.before(start);
        if (before != Tense.UNKNOWN) {
            boolean maybeLasts = before != Tense.FUTURE && lasts(start);
            return maybeLasts ? Tense.UNKNOWN : before == Tense.PAST && isDone(start) ? Tense.DONE : before;
        }
        Tense after = nearest.from(end);
        if (after != Tense.UNKNOWN) {
            return after;
        }
        return opensSentence(start) ? Tense.PAST : asks(start) ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** "Are you free on Thursday?", "Do we meet on Friday?" */
    private boolean asks(int start) {
        int first = start - 1;
        while (first > start - OBJECT && !Sentences.endsAt(tokens, first - 1)) {
            first--;
        }
        return first >= 0 && Sentences.endsAt(tokens, first - 1) && TenseWords.ASKING.allows(tokens.at(first));
    }

    @Override
    public boolean continues(int from, int to) {
        boolean continued = false;
        for (int i = from; i < to - 1 && to - from <= NEAR; i++) {
            if (Sentences.endsAt(tokens, i)) {
                return false;
            }
            continued |= TenseWords.CONJUNCTIONS.allows(tokens.at(i)) && PastForms.isPast(tokens, i + 1);
        }
        return continued;
    }

    /** "opened in June", "took office in June", "ended Oct. 31", but not "is heard in June", "announced talks in June". */
    private boolean isDone(int start) {
        boolean within = start > 1 && TenseWords.WITHIN.allows(tokens.at(start - 1));
        int verb = within ? verbOf(start - 2) : start - 1;
        boolean past = words.tense(tokens, verb) == Tense.PAST
                && (within || PastForms.isRegular(tokens.at(verb)))
                && (verb >= start - 2 || hasHappened(verb));
        return past && !(verb > 0 && TenseWords.PRESENT_BE.allows(tokens.at(verb - 1)));
    }

    /** "took office in June", but not "announced talks in June", "will redeem preferred shares in June". */
    private boolean hasHappened(int verb) {
        return !TenseWords.ANNOUNCING.allows(tokens.at(verb)) && nearest.before(verb) != Tense.FUTURE;
    }

    /** The token that tells the tense of what ends with this one: "took" of "took office". */
    private int verbOf(int last) {
        int at = last;
        while (at > Math.max(0, last - OBJECT)
                && tokens.at(at).kind() == Token.Kind.WORD
                && !Sentences.endsAt(tokens, at - 1)
                && words.tense(tokens, at) == Tense.UNKNOWN) {
            at--;
        }
        return at;
    }

    /** What stands between "is" and a day that it is on: "is on Monday", "is from 4 to 7 on Monday". */
    private static boolean isOfTime(Token token) {
        return TenseWords.BEFORE_DAYS.allows(token)
                || token.kind() == Token.Kind.NUMBER
                || TenseWords.OF_CLOCKS.allows(token);
    }

    /** "The draw is on Monday", "I'm free on Monday". */
    private boolean isAt(int start) {
        int last = start - 1;
        while (last > Math.max(0, start - OBJECT) && isOfTime(tokens.at(last))) {
            last--;
        }
        int verb = last > 0 && TenseWords.STATES.allows(tokens.at(last)) ? last - 1 : last;
        return verb >= 0 && TenseWords.PRESENT_BE.allows(tokens.at(verb)) && !Sentences.endsAt(tokens, verb);
    }

    /** "A truce starting at midnight Saturday". */
    private boolean starts(int start) {
        int last = start > 1 && TenseWords.BEFORE_DAYS.allows(tokens.at(start - 1)) ? start - 2 : start - 1;
        return last >= 0
                && TenseWords.STARTING.allows(tokens.at(last))
                && tokens.at(last).sentence() == tokens.at(start).sentence();
    }

    /** "It will pay the closing price on Monday". */
    private boolean isOfPrice(int start) {
        return start > 1
                && TenseWords.WITHIN.allows(tokens.at(start - 1))
                && TenseWords.PRICES.allows(tokens.at(start - 2));
    }

    /** "In January, a week after the vote, ...": news that opens so tells what has been. */
    private boolean opensSentence(int start) {
        return start > 0 && TenseWords.WITHIN.allows(tokens.at(start - 1)) && Sentences.endsAt(tokens, start - 2);
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

    /** "No later than Friday". */
    private boolean isDeadline(int start) {
        return start > 1
                && TenseWords.THAN.allows(tokens.at(start - 1))
                && tokens.at(start - 2).is("later");
    }

    /** "Extended a loan through January", "hoped for a deal by May": what began may last into the future. */
    private boolean lasts(int start) {
        return start > 0 && TenseWords.BY.allows(tokens.at(start - 1));
    }
}
