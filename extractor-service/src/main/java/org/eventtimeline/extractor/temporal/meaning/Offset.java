package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Reference;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * So many units from an anchor: "yesterday", "next month", "two years ago", "a week later", "that year".
 *
 * @param n how many units later; earlier where negative
 * @param unit the unit, which is also the precision of the value
 * @param anchor what is counted from
 */
public record Offset(long n, Granularity unit, Anchor anchor) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        if (isWritersNow(context)) {
            return Optional.of(Reference.PRESENT_REF);
        }
        return context.anchor(anchor)
                .<TemporalValue>map(
                        from -> from.granularity().isCoarserThan(unit) ? vaguely(from, context) : from(from))
                .or(this::ofAnyTime);
    }

    /** "Yesterday", where nobody knows when that was written. */
    private Optional<TemporalValue> ofAnyTime() {
        if (anchor == Anchor.NARRATIVE || anchor == Anchor.BIRTH) {
            return Optional.empty();
        }
        return Optional.of(n < 0 ? Reference.PAST_REF : n > 0 ? Reference.FUTURE_REF : Reference.PRESENT_REF);
    }

    /** "Today a museum stands there", where nobody knows when that was written. */
    private boolean isWritersNow(Context context) {
        return n == 0
                && anchor == Anchor.PUBLICATION
                && context.publication() == null
                && !context.tense().isPast();
    }

    /**
     * "Six weeks later" than in January: counted from the publication where January is now, else some time in March.
     */
    private CalendarValue vaguely(CalendarValue from, Context context) {
        return Optional.ofNullable(context.publication())
                .map(Day::new)
                .filter(from::contains)
                .map(this::from)
                .orElseGet(() -> {
                    long days = ChronoUnit.DAYS.between(from.first(), from.last());
                    LocalDate middle = from.first().plusDays(days / 2);
                    LocalDate counted = unit == Granularity.WEEK
                            ? middle.plusWeeks(n)
                            : from(new Day(middle)).first();
                    return Units.enclosing(counted, from.granularity());
                });
    }

    /** The value counted from this one. */
    CalendarValue from(CalendarValue start) {
        return Units.enclosing(start.first(), unit).plus(n);
    }
}
