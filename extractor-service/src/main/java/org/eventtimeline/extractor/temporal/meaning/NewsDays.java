package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** Tells the days of which news speaks without a year although it has just told of an older time. */
final class NewsDays {
    /** Days for which an event is news. */
    private static final int RECENT = 14;

    /** Days from one to the next of a story that goes from day to day. */
    private static final int NEAR = 60;

    private NewsDays() {}

    /**
     * Whether the latest place before the publication is one.
     *
     * @param told the place that would go on from the time told of
     */
    static boolean hold(CalendarValue latest, TemporalValue told, Context context) {
        LocalDate published = context.publication();
        boolean day = latest.first().equals(latest.last());
        return day
                && (isRecent(latest, published) && (isLife(context) || goesBack(told, context))
                        || latest.year() == published.getYear() && isOfUnnamedYear(told, context));
    }

    private static boolean isRecent(CalendarValue day, LocalDate published) {
        return published.toEpochDay() - day.first().toEpochDay() < RECENT;
    }

    /**
     * "She joined in April 2011. She was shot on 9 February", told on the 14th; a life of which no days are told ends
     * with one.
     */
    private static boolean isLife(Context context) {
        return context.history() && !context.past().isWithinDay();
    }

    private static boolean goesBack(TemporalValue told, Context context) {
        return told instanceof CalendarValue date && date.isBefore(context.past()) && context.tense() != Tense.EARLIER;
    }

    /**
     * "They were charged in November 2021. The trial opened on 4 March": news goes neither on to a day of a year that
     * it has not named, unless from one day to the next, nor back to one before.
     */
    private static boolean isOfUnnamedYear(TemporalValue told, Context context) {
        CalendarValue past = context.past();
        return told instanceof CalendarValue date
                && (date.isBefore(past)
                        || date.year() > past.year()
                                && (!past.isWithinDay()
                                        || date.first().isAfter(past.last().plusDays(NEAR))))
                && !context.history()
                && (context.tense() == Tense.PAST || context.tense() == Tense.DONE);
    }
}
