package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.PartialDate;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Timex3Type;

/**
 * A day of the month last spoken of, or of one beside it: "the 15th", "On 28 April they left. On the 3rd they came".
 */
public record OnDayOfMonth(int day) implements Meaning {
    /** How many times further a day behind the story seems than one ahead of it; news looks both ways. */
    private static final int BACK = 2;

    /** The same in a history, which tells one day after another. */
    private static final int BACK_IN_DIARY = 4;

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        String number = day < 10 ? "0" + day : String.valueOf(day);
        return Optional.of(context.anchor(Anchor.NARRATIVE)
                .map(told -> told.first().equals(told.last()) ? near(told.first(), context) : in(told.first()))
                .<TemporalValue>map(Day::new)
                .orElse(new PartialDate(Timex3Type.DATE, "XXXX-XX-" + number)));
    }

    /** The day in the month of a date; null where that has none such. */
    private LocalDate in(LocalDate month) {
        return day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
    }

    private LocalDate near(LocalDate told, Context context) {
        int back = told.equals(context.publication()) ? 1 : isDiary(context) ? BACK_IN_DIARY : BACK;
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int months = -1; months <= 1; months++) {
            LocalDate one = in(told.withDayOfMonth(1).plusMonths(months));
            if (one == null || !canBe(one, told, context)) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(told, one);
            long cost = days < 0 ? -back * days : days;
            if (cost < least) {
                best = one;
                least = cost;
            }
        }
        return best;
    }

    /** Whether a story of another time goes on from day to day. */
    private static boolean isDiary(Context context) {
        return context.history() && context.tense() != Tense.EARLIER;
    }

    /** What has happened is not still to come, and what is to come not over. */
    private static boolean canBe(LocalDate one, LocalDate told, Context context) {
        LocalDate published = context.publication();
        if (published == null) {
            return true;
        }
        boolean past = context.tense().isPast() && !told.isAfter(published);
        return past ? !one.isAfter(published) : context.tense() != Tense.FUTURE || !one.isBefore(published);
    }
}
