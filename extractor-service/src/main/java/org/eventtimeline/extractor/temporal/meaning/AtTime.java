package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.PartialDate;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.TimeOfDay;
import org.eventtimeline.extractor.temporal.value.Timex3Type;

/**
 * A time on a day: "Monday morning", "10 p.m. EST".
 *
 * @param day the day; where it has no single day the time stays partial
 * @param time as in {@link TimeOfDay}, without its zone
 * @param zone the zone of a clock time; null where it isn't told
 */
public record AtTime(Meaning day, String time, ZoneId zone) implements Meaning {
    private static final String MIDNIGHT = "24:00";

    /** The day of a time that names none. */
    private static final Meaning BARE = new Offset(0, Granularity.DAY, Anchor.NARRATIVE);

    /** A time whose zone isn't told. */
    public AtTime(Meaning day, String time) {
        this(day, time, null);
    }

    /** The same time on another day. */
    public AtTime on(Meaning other) {
        return new AtTime(other, time, zone);
    }

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return Optional.of(day(context)
                .<TemporalValue>map(this::at)
                .orElseGet(() -> new PartialDate(Timex3Type.TIME, "XXXX-XX-XXT" + time + fixedShift())));
    }

    @Override
    public Optional<CalendarValue> onOrAfter(LocalDate date) {
        return day.onOrAfter(date).map(this::at);
    }

    @Override
    public Optional<CalendarValue> onOrBefore(LocalDate date) {
        return day.onOrBefore(date).map(this::at);
    }

    private CalendarValue at(CalendarValue value) {
        return new TimeOfDay(new Day(value.first()), time + shift(value.first()));
    }

    /**
     * The single day; that of the publication where news has come to no day, or to one that what happened can't have.
     * "In February 1977 they left it open overnight" is of no day.
     */
    private Optional<CalendarValue> day(Context context) {
        Optional<CalendarValue> named = single(day.resolve(context));
        if (!day.equals(BARE)) {
            return named;
        }
        Optional<CalendarValue> single =
                named.map(on -> Overnight.day(context, on, time)).map(on -> isToCome(context, on) ? on.plus(-1) : on);
        if (context.history() || single.isEmpty() && context.past() != null) {
            return single;
        }
        Optional<CalendarValue> published = single(context.anchor(Anchor.PUBLICATION));
        boolean other = single.isPresent()
                && published.isPresent()
                && (published.get().isBefore(single.get())
                        ? context.tense().isPast()
                        : context.tense() == Tense.FUTURE && context.past() == null);
        return single.isEmpty() || other ? published : single;
    }

    /** "It burned shortly before midnight": the midnight that ends the day of writing hasn't been. */
    private boolean isToCome(Context context, CalendarValue on) {
        return time.equals(MIDNIGHT)
                && on.first().equals(context.publication())
                && context.tense().isPast();
    }

    private static Optional<CalendarValue> single(Optional<? extends TemporalValue> day) {
        return day.filter(CalendarValue.class::isInstance)
                .map(CalendarValue.class::cast)
                .filter(value -> value.first().equals(value.last()));
    }

    /** The shift from UTC that holds then: Eastern Time has another one in summer. */
    private String shift(LocalDate date) {
        if (zone == null) {
            return "";
        }
        LocalTime clock = time.equals(MIDNIGHT) ? LocalTime.MAX : LocalTime.parse(time);
        return zone.getRules().getOffset(date.atTime(clock)).getId();
    }

    private String fixedShift() {
        return zone instanceof ZoneOffset offset ? offset.getId() : "";
    }
}
