package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Tells whether what a clause tells begins at a date with {@code since} or {@code from}. */
final class Beginnings {
    private final Phrases phrases;
    private final LocalDate published;
    private final LastingSince lasting;

    Beginnings(Phrases phrases, LocalDate published) {
        this.phrases = phrases;
        this.published = published;
        this.lasting = new LastingSince(phrases);
    }

    /**
     * Whether the clause begins at the date in phrase {@code time}.
     *
     * @param start the place of its preposition
     */
    boolean isOf(Clause clause, int start, int time, TemporalExpression expression) {
        boolean ofOther = isOfThing(start) || isOfSecondThing(start, time) || isOfOtherTime(start);
        return !ofOther
                && (phrases.preposition(start).equals("since")
                        ? lasting.isTold(clause, start)
                        : mayBeginAt(clause, expression));
    }

    /** {@code a newspaper from 1940}: this is the date of a thing, of which the sentence is new. */
    private boolean isOfThing(int from) {
        return phrases.preposition(from).equals("from")
                && phrases.isNoun(from - 1)
                && (phrases.preposition(from - 2).equals("in") || !phrases.isVerb(from - 2))
                && Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(from - 1).from()))
                && !Lexicon.isEventNoun(phrases.head(from - 1))
                && !Lexicon.isPerson(phrases.head(from - 1));
    }

    /** {@code made carts and, from 1912, vans}: this is the date of what was made second. */
    private boolean isOfSecondThing(int from, int time) {
        return phrases.isKind(from - 1, Kind.COMMA)
                && phrases.isKind(from - 2, Kind.COORDINATOR)
                && phrases.isKind(time + 1, Kind.COMMA)
                && phrases.isNoun(time + 2)
                && !phrases.isVerb(time + 3);
    }

    /** {@code kept singing despite three raids since May}: so many of these there were. */
    private boolean isOfOtherTime(int since) {
        int noun = since - 1;
        if (!phrases.isNoun(noun) || !Lexicon.isEventNoun(phrases.head(noun))) {
            return false;
        }
        while (phrases.isNoun(noun) && phrases.preposition(noun - 1).equals("of")) {
            noun -= 2;
        }
        return DatedNouns.isOfOtherTime(phrases, noun);
    }

    /**
     * {@code will run from June 3}, but neither {@code will use a telescope from the 1980s} nor, before June,
     * {@code agreed on higher fares from June 3}.
     */
    private boolean mayBeginAt(Clause clause, TemporalExpression expression) {
        if (published == null || !(expression.value() instanceof CalendarValue value)) {
            return true;
        }
        return switch (clause.verb().tense()) {
            case FUTURE -> !value.last().isBefore(published);
            case PAST -> !value.first().isAfter(published);
            default -> true;
        };
    }
}
