package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** The present of any verb shortly before a date, which tells what is arranged for it: "She runs again on Saturday". */
final class PresentForms {
    /** Behind these a word in -s is a verb. */
    private static final TokenSet SUBJECTS = TokenSet.words("he", "she", "it", "who", "which");

    /** Words in -s behind them that arrange nothing: those that report what has been, and some that are no verbs. */
    private static final TokenSet OTHERS = Words.tokens(
            "is was has does says tells writes adds recalls remembers insists claims admits denies argues notes "
                    + "believes knows thinks describes shows explains always perhaps sometimes 's");

    private static final TokenSet BEFORE_DATES = TokenSet.anyOf(TenseWords.WITHIN, TokenSet.words("from"));

    /** Words between the subject and the date. */
    private static final int REACH = 7;

    private final Tokens tokens;

    PresentForms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether one arranges something for the date that begins with the token. */
    boolean arrange(int start) {
        if (start < 3 || !BEFORE_DATES.allows(tokens.at(start - 1))) {
            return false;
        }
        for (int i = start - 2; i >= Math.max(1, start - REACH) && Sentences.isOne(tokens, i - 1, start); i--) {
            Token verb = tokens.at(i);
            if (SUBJECTS.allows(tokens.at(i - 1))) {
                return verb.word().endsWith("s") && !OTHERS.allows(verb);
            }
        }
        return false;
    }

    /** Whether one behind a date that opens its sentence does: "In [February] it moves", "In [May], she retires". */
    boolean follow(int end) {
        Token next = tokens.at(end);
        int subject = next != null && next.is(",") ? end + 1 : end;
        Token verb = tokens.at(subject + 1);
        return verb != null
                && Sentences.isOne(tokens, end, subject + 1)
                && SUBJECTS.allows(tokens.at(subject))
                && verb.word().endsWith("s")
                && !OTHERS.allows(verb);
    }

    /** Whether a participle behind "is" does: "is released in June". */
    boolean areArranged(int start) {
        return start > 2
                && TenseWords.WITHIN.allows(tokens.at(start - 1))
                && PastForms.isPast(tokens.at(start - 2))
                && Being.isPresent(tokens, start - 3);
    }
}
