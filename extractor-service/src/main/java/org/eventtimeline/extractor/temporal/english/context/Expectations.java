package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells what was still to come when it was spoken of: "In June 2024 they said it would open in [October]". */
final class Expectations {
    /** Tokens from the date when it was spoken of to that of what was to come. */
    private static final int REACH = 25;

    /** What leads back into the time of the sentence before: "They said [at the time] that it would open". */
    private static final TokenSet BACK = TokenSet.words("then", "time");

    /** What people do who tell what is to come. */
    private static final TokenSet TELLING = Words.tokens(
            "met meeting agreed decided voted approved promised pledged vowed warned wrote unveiled proposed");

    private static final TokenSet PRONOUNS = TokenSet.words("he", "she", "it", "they");

    /** What comes back to the writer's time. */
    private static final TokenSet PRESENT = TokenSet.words("is", "are", "has", "have", "will", "now");

    private final Tokens tokens;

    Expectations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether what has its date at the token to was to come on the date that ends before the token from. */
    boolean lead(int from, int to) {
        if (to - from > REACH || Sentences.between(tokens, from - 1, to) > 1) {
            return false;
        }
        int first = Sentences.isOne(tokens, from - 1, to) ? from : Sentences.opening(tokens, to, REACH);
        boolean back = first == from || isTold(from - 1) && goesOn(first);
        for (int i = first; i < to; i++) {
            back |= BACK.allows(tokens.at(i));
            if (back && tokens.at(i).is("would") && !tokens.at(i + 1).is("have")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what is set for the token date may have been on the date that ends before the token from: "In March 2023
     * they called a strike for 3 May", but not "Arrested in March 2023, he has a hearing set for 3 May".
     */
    boolean maySet(int from, int date) {
        boolean set = date - from <= REACH
                && date > from + 1
                && Appointments.FOR.allows(tokens.at(date - 1))
                && Sentences.isOne(tokens, from - 1, date);
        for (int i = from; i < date && set; i++) {
            set = !PRESENT.allows(tokens.at(i));
        }
        return set;
    }

    /** Whether the sentence of a date tells what people said: "The board met in June 2024." */
    private boolean isTold(int date) {
        boolean told = false;
        for (int i = Math.max(0, date - REACH); i < date + REACH && !told; i++) {
            told = tells(i) && Sentences.isOne(tokens, Math.min(i, date), Math.max(i, date));
        }
        return told;
    }

    /** Whether nobody else speaks: "It would open", "It said the plant would open", "..., it said". */
    private boolean goesOn(int first) {
        boolean same = true;
        for (int i = first; i < first + REACH && same && Sentences.isOne(tokens, first, i); i++) {
            same = !tells(i) || PRONOUNS.allows(tokens.at(i - 1));
        }
        return same || PRONOUNS.allows(tokens.at(first));
    }

    private boolean tells(int at) {
        return tokens.at(at) != null && (TELLING.allows(tokens.at(at)) || LastWords.Kind.SPEECH.holds(tokens.at(at)));
    }
}
