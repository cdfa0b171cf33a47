package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** Tells by the dates of a text whether it is news of its own day or a history. */
final class Era {
    /** A history speaks of other years so many times as often as of its own. */
    private static final int TIMES = 4;

    private static final int FEWEST = 2;

    /** Of the first dates of news one is a day of its own week. */
    private static final int LEAD = 2;

    private static final int WEEK = 7;

    /** Years for which courts and inquiries look back. */
    private static final int LATE = 5;

    /** In years. */
    private static final int LIFETIME = 80;

    private final LocalDate published;
    private int own;
    private int other;
    private boolean news;

    Era(LocalDate published) {
        this.published = published;
    }

    /** Takes note of a date that the text speaks of. */
    void note(CalendarValue value) {
        news |= own + other < LEAD && isOfOwnWeek(value);
        if (isAnother(value)) {
            other++;
        } else {
            own++;
        }
    }

    private boolean isOfOwnWeek(CalendarValue value) {
        return published != null
                && value.first().equals(value.last())
                && Math.abs(ChronoUnit.DAYS.between(value.first(), published)) < WEEK;
    }

    /** Whether the text has spoken of other years than its own alone. */
    boolean isElsewhere() {
        return own == 0 && other > 0;
    }

    /** Whether a date lies more than a year away from the writer's. */
    boolean isAnother(CalendarValue value) {
        return published == null || Math.abs(value.year() - published.getYear()) > 1;
    }

    /** Whether a date is of the years just before the writer's, of which news tells as well. */
    boolean isOfLateYears(CalendarValue value) {
        return published != null && published.getYear() - value.year() <= LATE;
    }

    /**
     * Whether what is told in that tense is of the writer's own time again, where the text has told of a date: what has
     * been, behind one still to come, and what is arranged, behind one to which news looks back.
     */
    boolean isLeft(CalendarValue date, Tense tense) {
        return isAhead(date)
                ? tense.isPast()
                : tense == Tense.ARRANGED && isDated() && !isHistory() && isOfLateYears(date);
    }

    /** Whether anybody knows when the text was written. */
    boolean isDated() {
        return published != null;
    }

    /** Whether a date is of a year before the writer's. */
    boolean isOver(CalendarValue value) {
        return published != null && value.year() < published.getYear();
    }

    /** Whether what is told of is still to come. */
    boolean isAhead(TemporalValue value) {
        return published != null
                && value instanceof CalendarValue date
                && date.first().isAfter(published);
    }

    /** Whether nobody living could tell of a date. */
    boolean isLongPast(CalendarValue value) {
        return published != null && published.getYear() - value.year() > LIFETIME;
    }

    /** Whether the text has spoken mostly of other years than its own. */
    boolean isHistory() {
        return published == null || !news && other >= FEWEST && other > TIMES * own;
    }
}
