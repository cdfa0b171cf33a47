package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * Tells from what time a date without a year goes on that, read from the writer's own, is far away: from the last that
 * was told, "In January 2023 it began. A strike in August halted it", or from the month of its name, "He was killed in
 * November 1996", says the lead, and later that "he left on 9 November".
 */
final class OtherYears {
    private static final int MONTHS = 12;

    /** Days around the publication of which news speaks without a year. */
    private static final int NEWS = 90;

    private final LocalDate published;
    private final Era era;
    private final Told told;
    private final Month[] named = new Month[MONTHS + 1];

    OtherYears(Text text, Era era, Told told) {
        published = text.published();
        this.era = era;
        this.told = told;
    }

    /**
     * The time, of a year before the writer's; null where there is none.
     *
     * @param seemed what the expression means from the writer's own time
     */
    CalendarValue past(TemporalValue seemed, Rule.Part part) {
        if (published == null || isFixed(part.meaning()) || !(seemed instanceof CalendarValue date)) {
            return null;
        }
        CalendarValue lately = era.isAhead(date) ? told.lately(part) : null;
        return lately != null && era.isOver(lately) ? lately : monthOf(date);
    }

    private Month monthOf(CalendarValue date) {
        boolean far = Math.abs(ChronoUnit.DAYS.between(published, date.first())) > NEWS;
        return far && date.first().equals(date.last()) ? named[date.first().getMonthValue()] : null;
    }

    /** Takes note of what an expression says. */
    void note(CalendarValue spoken, Rule.Part part) {
        if (isFixed(part.meaning())
                && era.isOver(spoken)
                && spoken.granularity() != Granularity.WEEK
                && Granularity.QUARTER.isCoarserThan(spoken.granularity())) {
            int month = spoken.first().getMonthValue();
            named[month] = Month.of(spoken.year(), month);
        }
    }

    private static boolean isFixed(Meaning meaning) {
        return meaning instanceof Fixed || meaning instanceof AtTime time && isFixed(time.day());
    }
}
