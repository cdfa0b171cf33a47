package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.DateOpening;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** What its preposition makes of a date: {@code in 1860} the date of an event, {@code until 1860} a border. */
enum DateRole {
    /** {@code by 1860}, {@code before the end of the month}. */
    DEADLINE,
    /** {@code until 1860}, {@code than in 1860}: not the date of the event. */
    BORDER,
    /** {@code has been closed since 2004}. */
    BEGINNING,
    /** {@code founded by Ann Lee (1871-1946)}, {@code the war (1756-1763)}: of what stands before the brackets. */
    LIFETIME,
    /** {@code in 1860}, {@code from May to June}. */
    DATE;

    private static final Set<String> BORDERS =
            Set.of("until", "till", "before", "after", "than", "as", "through", "between", "to");
    private static final Set<String> AROUND = Set.of("after", "before");
    private static final Set<String> BEGINNINGS = Set.of("since", "from");

    /** The role of the date in phrase {@code time} behind the preposition, which may be empty. */
    static DateRole of(Phrases phrases, int time, String preposition, TemporalExpression expression) {
        boolean period = expression.beginsPeriod();
        if (period && phrases.isKind(time - 1, Kind.OPEN) && phrases.isNoun(time - 2)) {
            return LIFETIME;
        }
        if (preposition.equals("by") || preposition.equals("before") && DateOpening.isEnd(phrases, time)) {
            return DEADLINE;
        }
        if (BORDERS.contains(preposition)
                        && !period
                        && !isAtClock(preposition, expression)
                        && !isOfVerb(phrases, time, preposition)
                || expression.endsPeriod()) {
            return BORDER;
        }
        return BEGINNINGS.contains(preposition) && !period ? BEGINNING : DATE;
    }

    /** {@code shortly after 9 a.m.}: it happened that day. */
    private static boolean isAtClock(String preposition, TemporalExpression expression) {
        return AROUND.contains(preposition)
                && expression.value() instanceof CalendarValue value
                && Granularity.DAY.isCoarserThan(value.granularity());
    }

    /** {@code fell through the following year}. */
    private static boolean isOfVerb(Phrases phrases, int time, String preposition) {
        return phrases.isVerb(time - 2)
                && WordNetVerbs.contains(phrases.head(phrases.verb(time - 2)).lemma() + "_" + preposition)
                && phrases.lower(phrases.get(time).from()).equals("the");
    }
}
