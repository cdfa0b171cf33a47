package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells the tense of a clause by the words around a phrase. */
final class Tenses {
    /** Words between a verb and the phrase that belongs to it. */
    private static final int OBJECT = 9;

    /** "rose to 20% in October". */
    private static final TokenSet AMOUNTS =
            TokenSet.anyOf(TokenSet.DIGITS, TokenSet.words("%", "$", "\u00a3", "\u20ac", ":"));

    /** Verbs whose object may be still to come: "announced talks in June". */
    private static final TokenSet ANNOUNCING = Words.tokens(
            "said told announced called set scheduled planned proposed postponed delayed booked demanded offered promised "
                    + "agreed ordered urged wanted expected hoped sought discussed denied approved confirmed predicted "
                    + "forecast suggested needed invited asked warned awaited prepared backed was were had been since ago");

    /** Until when a thing lasts, or before when it happens. */
    private static final TokenSet BY = TokenSet.words("through", "by");

    private final Tokens tokens;
    private final TenseWords words = new TenseWords();
    private final DayOwners owners;
    private final WordsBeforeDates before;
    private final NearestTense nearest;
    private final Questions questions;
    private final PresentForms presents;
    private final OpenClauses clauses;
    private final Deeds deeds;

    /** The tenses of this text. */
    Tenses(Tokens tokens, LastWords last) {
        this.tokens = tokens;
        owners = new DayOwners(tokens);
        before = new WordsBeforeDates(tokens);
        nearest = new NearestTense(tokens, words);
        questions = new Questions(tokens, last);
        presents = new PresentForms(tokens);
        clauses = new OpenClauses(tokens);
        deeds = new Deeds(tokens);
    }

    /** The tense of the clause around the tokens from start to end (exclusive). */
    Tense around(int start, int end) {
        Tense tense = told(start, end);
        // "By May it had spread": before the end of May, to which the story goes on.
        return (tense == Tense.EARLIER || tense == Tense.PAST) && lasts(start) ? Tense.NEXT : tense;
    }

    private Tense told(int start, int end) {
        Tense owner = owners.tense(start, end);
        Tense direct = owner == Tense.UNKNOWN ? before.tense(start) : owner;
        if (direct != Tense.UNKNOWN) {
            return direct;
        }
        Tense fronted = clauses.open(start) ? nearest.from(end) : Tense.UNKNOWN;
        Tense earlier = fronted == Tense.UNKNOWN ? nearest.before(start) : fronted;
        if (earlier != Tense.UNKNOWN) {
            if (earlier == Tense.FUTURE && Infinitives.isAgreedOn(tokens, start)) {
                return Tense.UNKNOWN;
            }
            if (earlier == Tense.PAST && presents.areArranged(start)) {
                return Tense.ARRANGED;
            }
            boolean maybeLasts = fronted == Tense.UNKNOWN && !earlier.isFuture() && lasts(start);
            return maybeLasts
                    ? Tense.UNKNOWN
                    : earlier == Tense.PAST && (isDone(start) || didNext(start, end)) ? Tense.DONE : earlier;
        }
        if (deeds.areFollowed(start)) {
            return Tense.DONE;
        }
        if (presents.arrange(start)) {
            return Tense.ARRANGED;
        }
        Tense after = nearest.from(end);
        if (after != Tense.UNKNOWN) {
            return after == Tense.PAST && clauses.endOpening(start, end) ? Tense.DONE : after;
        }
        if (opensSentence(start)) {
            return presents.follow(end) ? Tense.ARRANGED : Tense.PAST;
        }
        return questions.ask(start) ? Tense.FUTURE : lasts(start) ? Tense.LASTING : Tense.UNKNOWN;
    }

    /**
     * "opened in June", "left at noon on 4 June", "took office in June", "ended Oct. 31", but not "is heard in June",
     * "announced talks in June".
     */
    private boolean isDone(int start) {
        boolean within = start > 1
                && (TenseWords.WITHIN.allows(tokens.at(start - 1))
                        || tokens.at(start - 1).is("at"));
        int verb = within ? verbOf(start - 2) : start - 1;
        boolean past = words.tense(tokens, verb) == Tense.PAST
                && (within || PastForms.isRegular(tokens.at(verb)))
                && (verb >= start - 2 || hasHappened(verb));
        return past && !(verb > 0 && Being.isPresent(tokens, verb - 1));
    }

    /** "who in June resigned". */
    private boolean didNext(int start, int end) {
        return TenseWords.WITHIN.allows(tokens.at(start - 1)) && words.tense(tokens, end) == Tense.PAST;
    }

    /** "took office in June", but not "announced talks in June", "will redeem preferred shares in June". */
    private boolean hasHappened(int verb) {
        return !ANNOUNCING.allows(tokens.at(verb)) && nearest.before(verb) != Tense.FUTURE;
    }

    /** The token that tells the tense of what ends with this one: "took" of "took office". */
    private int verbOf(int last) {
        int at = last;
        while (at > Math.max(0, last - OBJECT)
                && (tokens.at(at).kind() == Token.Kind.WORD || AMOUNTS.allows(tokens.at(at)))
                && !Sentences.endsAt(tokens, at - 1)
                && words.tense(tokens, at) == Tense.UNKNOWN) {
            at--;
        }
        return at;
    }

    /** "In January, a week after the vote, ...": news that opens so tells what has been. */
    private boolean opensSentence(int start) {
        return start > 0 && TenseWords.WITHIN.allows(tokens.at(start - 1)) && Sentences.endsAt(tokens, start - 2);
    }

    /** "Extended a loan through January", "hoped for a deal by May": what began may last into the future. */
    private boolean lasts(int start) {
        return start > 0 && BY.allows(tokens.at(start - 1));
    }
}
