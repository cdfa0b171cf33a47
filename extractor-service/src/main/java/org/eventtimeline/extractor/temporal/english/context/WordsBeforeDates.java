package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells the tense of a date by the words directly before it, where they tell it whatever else the sentence says. */
final class WordsBeforeDates {
    private static final TokenSet ABOUT = TokenSet.words("about");
    private static final TokenSet PROPOSING = TokenSet.words("how", "what");

    /** The price of a share at the end of a day, where it is somebody's: "its close on Monday". */
    private static final TokenSet CLOSE = TokenSet.words("close");

    private static final TokenSet OWNERS = TokenSet.words("'s", "its", "their");

    /** What is known of a day once it is over. */
    private static final TokenSet PRICES = TokenSet.words("price", "prices", "turnout");

    private static final TokenSet AND = TokenSet.words("and", "or");

    private static final TokenSet COMING = TokenSet.words("tonight", "tomorrow");

    /** One of these, or a number, stands before a date of which the words before it tell the tense. */
    private static final TokenSet TELLING = TokenSet.anyOf(
            TenseWords.BEFORE_DAYS,
            Being.BEFORE_DAYS,
            FirstDays.STARTING,
            TenseWords.WITHIN,
            Appointments.FOR,
            Appointments.TO,
            Appointments.OF,
            Deadlines.THAN,
            Deadlines.UNTIL,
            AND,
            Since.WORD,
            ABOUT,
            TokenSet.DIGITS);

    private final Tokens tokens;
    private final Being being;
    private final Occasions occasions;
    private final Appointments appointments;
    private final FirstDays firstDays;
    private final Since since;
    private final Deeds deeds;
    private final Deadlines deadlines;

    WordsBeforeDates(Tokens tokens) {
        this.tokens = tokens;
        being = new Being(tokens);
        occasions = new Occasions(tokens);
        appointments = new Appointments(tokens);
        firstDays = new FirstDays(tokens);
        since = new Since(tokens);
        deeds = new Deeds(tokens);
        deadlines = new Deadlines(tokens);
    }

    /** The tense of a date that begins with the token. */
    Tense tense(int date) {
        if (isBehindTomorrow(date)) {
            return Tense.FUTURE;
        }
        int first = isSecond(date) ? date - 2 : date;
        int start = first > 1 && tokens.at(first - 1).is("the") ? first - 1 : first;
        if (start == 0 || !TELLING.allows(tokens.at(start - 1))) {
            return Tense.UNKNOWN;
        }
        if (since.stands(start) || deeds.areTold(start)) {
            return Tense.DONE;
        }
        if (isProposed(start)
                || occasions.areTold(start)
                || deadlines.areTold(start)
                || being.isOn(start)
                || appointments.areTold(start)
                || firstDays.areTold(start)) {
            return Tense.FUTURE;
        }
        if (appointments.areMade(start)) {
            return Tense.LASTING;
        }
        return isOfPrice(start) ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "The fair is on Saturday and Sunday". */
    private boolean isSecond(int date) {
        return date > 2
                && AND.allows(tokens.at(date - 1))
                && Words.WEEKDAYS.containsKey(tokens.at(date - 2).word());
    }

    /** "Rain is likely tonight, Thursday and Friday": one of a list that begins with what is still to come. */
    private boolean isBehindTomorrow(int date) {
        int at = date;
        while (at > 1
                && (AND.allows(tokens.at(at - 1)) || tokens.at(at - 1).is(","))
                && Words.WEEKDAYS.containsKey(tokens.at(at - 2).word())) {
            at -= 2;
        }
        return at > 1
                && (AND.allows(tokens.at(at - 1)) || tokens.at(at - 1).is(","))
                && COMING.allows(tokens.at(at - 2));
    }

    /** "How about Friday?" */
    private boolean isProposed(int start) {
        return start > 1
                && ABOUT.allows(tokens.at(start - 1))
                && PROPOSING.allows(tokens.at(start - 2))
                && Sentences.endsAt(tokens, start - 3);
    }

    /** "It will pay the closing price on Monday", "a fifth more than the share's close on Monday". */
    private boolean isOfPrice(int start) {
        return start > 2
                && TenseWords.WITHIN.allows(tokens.at(start - 1))
                && (PRICES.allows(tokens.at(start - 2))
                        || CLOSE.allows(tokens.at(start - 2)) && OWNERS.allows(tokens.at(start - 3)));
    }
}
