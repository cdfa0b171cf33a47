package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells by what a day owns whether it is over: "Wednesday's ruling", "Tuesday's election is close". */
final class DayOwners {
    /** What is spoken of as a day's own only once it is over. */
    private static final TokenSet OVER = Words.tokens(
            "ruling rulings decision decisions announcement announcements attack attacks assault bombing bombings blast "
                    + "blasts explosion explosions crash killing killings shooting shootings murder death deaths arrest "
                    + "arrests raid raids verdict statement statements comments remarks resignation defeat victory win loss "
                    + "quake earthquake fire storm clash clashes violence incident accident collapse");

    /** What people look forward to: in the present it is still to come. */
    static final TokenSet EXPECTED = Words.tokens(
            "election elections vote referendum ballot match game final semifinal debate summit meeting hearing race "
                    + "derby fixture concert show ceremony parade deadline session trip visit launch auction primary "
                    + "runoff run-off by-election poll polls talks conference exam test kickoff kick-off tie");

    private static final TokenSet PRESENT = TokenSet.words("is", "are", "looks", "promises", "could", "can", "may");

    private static final TokenSet HAVE = TokenSet.words("has", "have");

    /** What has been done to a thing that does not take place on its day. */
    private static final TokenSet CHANGED = TokenSet.words(
            "postponed",
            "moved",
            "rescheduled",
            "delayed",
            "cancelled",
            "canceled",
            "called",
            "shifted",
            "brought",
            "put");

    /** What a day that is still to come is or does. */
    private static final TokenSet BEING = TokenSet.words("is", "looks", "promises");

    private static final TokenSet GENITIVE = TokenSet.words("'s");

    /** Words between the day and the verb. */
    private static final int REACH = 6;

    private final Tokens tokens;

    DayOwners(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The tense that the words around a date in the tokens from start to end (exclusive) tell, where they say what it
     * owns.
     */
    Tense tense(int start, int end) {
        if (isOfExpected(start, end) || isItself(start, end)) {
            return Tense.FUTURE;
        }
        Token genitive = tokens.at(end);
        Token owned = genitive == null || !GENITIVE.allows(genitive) ? null : tokens.at(end + 1);
        if (owned == null) {
            return Tense.UNKNOWN;
        }
        return OVER.allows(owned)
                ? Tense.PAST
                : isExpected(end + 1) || EXPECTED.allows(owned) && areFor(start) ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** "The vote on [Sunday] is crucial", "The vote on [Sunday] has been postponed". */
    private boolean isOfExpected(int start, int end) {
        Token verb = tokens.at(end);
        return start > 1
                && verb != null
                && (PRESENT.allows(verb) || isChanged(end))
                && tokens.at(start - 1).is("on")
                && EXPECTED.allows(tokens.at(start - 2));
    }

    /** "has been moved". */
    private boolean isChanged(int have) {
        Token been = tokens.at(have + 1);
        Token changed = tokens.at(have + 2);
        return HAVE.allows(tokens.at(have))
                && been != null
                && been.is("been")
                && changed != null
                && CHANGED.allows(changed);
    }

    /** "[Monday] is a holiday", "[The weekend] looks dry". */
    private boolean isItself(int start, int end) {
        Token verb = tokens.at(end);
        return verb != null && BEING.allows(verb) && Sentences.endsAt(tokens, start - 1);
    }

    /** "He is a doubt for [Tuesday's] match". */
    private boolean areFor(int start) {
        if (start == 0 || !Appointments.FOR.allows(tokens.at(start - 1))) {
            return false;
        }
        for (int i = start - 2; i >= Math.max(0, start - REACH) && !Sentences.endsAt(tokens, i); i--) {
            if (TenseWords.PRESENT_BE.allows(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "[Tuesday's] presidential election is close". */
    private boolean isExpected(int from) {
        boolean expected = false;
        for (int i = from; i < from + REACH && tokens.at(i) != null; i++) {
            if (expected && PRESENT.allows(tokens.at(i))) {
                return true;
            }
            expected |= EXPECTED.allows(tokens.at(i));
        }
        return false;
    }
}
