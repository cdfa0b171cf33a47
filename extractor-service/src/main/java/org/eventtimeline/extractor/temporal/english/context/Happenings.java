package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * Tells dates on which happened what is named with its year, "the 1973 coup took place on 11 September", or told of it,
 * "in 2019, when frost struck in May".
 */
final class Happenings {
    /** Words of the name and the verb between the year and the date. */
    private static final int REACH = 6;

    /** Words of a clause that says what happened in a year. */
    private static final int CLAUSE = 15;

    /** What stands before the year of a thing: "the 1973 coup", "the strike of 1926". */
    private static final TokenSet OWNERS = TokenSet.words("the", "of", "'s", "its", "his", "her", "their");

    /** How things happen, with the last word of the verb: "took place", "broke out", "was held". */
    private static final TokenSet HAPPENED =
            Words.tokens("began started opened ended happened occurred erupted struck place out held fought launched");

    private static final TokenSet BEFORE_DATES = TokenSet.words("on", "in", "during", "from", "between");

    private final Tokens tokens;

    Happenings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether it did so between a year, which ends before the token from, and the date that begins with to. */
    boolean areTold(int from, int to) {
        if (to <= from + 1 || !BEFORE_DATES.allows(tokens.at(to - 1))) {
            return false;
        }
        if (to == from + 2 && tokens.at(from).is(",")) {
            // "In 1944, on 6 June, they landed."
            return tokens.at(to - 1).is("on");
        }
        if (isWhen(from) && to - from <= CLAUSE && Sentences.isOne(tokens, from, to)) {
            return true;
        }
        return to - from <= REACH
                && from > 1
                && OWNERS.allows(tokens.at(from - 2))
                && HAPPENED.allows(tokens.at(to - 2))
                && areWords(from, to);
    }

    /** "in 2019, when frost struck in May" */
    private boolean isWhen(int from) {
        int when = tokens.at(from).is(",") ? from + 1 : from;
        return tokens.at(when) != null && tokens.at(when).is("when");
    }

    private boolean areWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.at(i).kind() != Token.Kind.WORD) {
                return false;
            }
        }
        return Sentences.isOne(tokens, from - 1, to);
    }
}
