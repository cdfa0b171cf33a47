package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;

/**
 * What the time of publication tells of the dates behind nouns.
 *
 * @param published the date of publication, or null
 */
record NounsInNews(Phrases phrases, LocalDate published) {
    private static final int NEWS_DAYS = 7;

    /** {@code one of the largest deals this year} is none of them. */
    boolean isGeneral(NounPhrase noun, TemporalExpression expression) {
        return Words.isPlural(phrases.head(noun))
                && published != null
                && expression.value() instanceof CalendarValue value
                && value.granularity().isCoarserThan(Granularity.MONTH)
                && value.contains(new Day(published));
    }

    /** {@code apologised for the delay on Monday}: the day of the news is that of the verb. */
    boolean isReasonIn(int noun, TemporalExpression expression) {
        return phrases.preposition(noun - 1).equals("for")
                && published != null
                && expression.value() instanceof Day day
                && !day.first().isAfter(published)
                && day.first().isAfter(published.minusDays(NEWS_DAYS));
    }

    private boolean isJudgedFor(int noun) {
        return phrases.preposition(noun - 1).equals("for")
                && noun >= 2
                && phrases.get(noun - 2) instanceof VerbGroup verb
                && VerbClasses.isJudging(phrases.head(verb));
    }

    /** {@code its first vote since the war in May}, {@code will be tried for theft in May}, which is still to come. */
    boolean isAhead(int noun, TemporalExpression expression) {
        return (phrases.preposition(noun - 1).equals("since") || isJudgedFor(noun))
                && published != null
                && expression.value() instanceof CalendarValue value
                && value.first().isAfter(published);
    }
}
