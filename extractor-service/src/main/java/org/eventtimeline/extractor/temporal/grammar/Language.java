package org.eventtimeline.extractor.temporal.grammar;

import org.eventtimeline.extractor.temporal.meaning.Tense;

/** What the tagger must know of a language: its grammar, and what the words around a date say of it. */
public interface Language {

    /** The compiled grammar. */
    Grammar grammar();

    /**
     * Whether the word is an abbreviation whose full stop ends no sentence here.
     *
     * @param word the word in small letters
     * @param beforeNumber whether a number follows: "No. 5", "Jan. 5"
     */
    boolean isAbbreviation(String word, boolean beforeNumber);

    /** Whether the date in the tokens from start to end (exclusive) begins a period that has no end. */
    boolean opensPeriod(Tokens tokens, int start, int end);

    /** Whether the date that begins with the token ends a period that has no beginning. */
    boolean closesPeriod(Tokens tokens, int start);

    /**
     * Whether a period lasts from a date to the one behind the next token.
     *
     * @param start index of the date's first token
     * @param joint index of the token between the dates
     * @param alike whether both dates have the same precision
     */
    boolean joinPeriod(Tokens tokens, int start, int joint, boolean alike);

    /** The country that a text speaks of, by whose calendar of holidays it goes; empty where it names none. */
    String country(Tokens tokens);

    /** The clauses of a text. */
    Clauses clauses(Tokens tokens);

    /** Whether the date that begins with the token says which of several things is meant: "the [August 1988] truce". */
    boolean isDetermined(Tokens tokens, int at);

    /** Whether the word before the token says that things happened within the time: "in 1985", not "since 1985". */
    boolean isWithin(Tokens tokens, int at);

    /** What the clauses of a text say of its dates; asked from its first to its last. */
    interface Clauses {
        /** The tense of the clause around the tokens from start to end (exclusive). */
        Tense around(int start, int end);

        /**
         * Whether the date in the tokens from start to end (exclusive) opens a sentence that tells of nothing to come:
         * "In [February], a ferry sank".
         */
        boolean opensWhatIsOver(int start, int end);

        /**
         * Whether a second verb, of something past, goes on between the tokens: "opened in May [and was closed in]
         * June".
         */
        boolean continues(int from, int to);

        /**
         * Whether what has its date at the token to was still to come on the date that ends before the token from:
         * "said in June 2024 [that it would open in] October".
         */
        boolean isExpected(int from, int to);

        /**
         * Whether what is named with a year, which ends before the token from, happened on the date that begins with
         * the token to: "the 1973 [coup took place on] 11 September".
         */
        boolean happenWithin(int from, int to);

        /** Whether the date that begins with the token says when somebody said a thing: "he said [on Monday]". */
        boolean isReported(int at);

        /**
         * Whether the date in the tokens from start to end (exclusive) ends an aside, or only compares: "the jet, which
         * flew in [2008], sold", "up from 61 in [2006]".
         */
        boolean isAside(int start, int end);

        /**
         * Whether what lasts since the date that begins with the token still does: "has led it since [August]", "is
         * shut from [August]".
         */
        boolean lastsUntilNow(int at);

        /** Whether a length that ends before the token leads from what is told to the writer's own time. */
        boolean leadsToNow(int end);

        /** Whether the tokens from start to end (exclusive) are part of the title of a work: "Seven Days in [May]". */
        boolean isInTitle(int start, int end);

        /** Whether only words of a list stand between two dates: "in [March] and again in [October 1998]". */
        boolean areListed(int end, int start);

        /** Whether somebody was born on the date in the tokens from start to end (exclusive). */
        boolean isBirth(int start, int end);
    }
}
