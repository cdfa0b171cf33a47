package org.eventtimeline.extractor.temporal.english.word;

import java.time.LocalDate;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.MinutesAway;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Counts units from an anchor. */
public final class Counting {
    /** How many units away a date is: "two weeks", "more than a year", "three full days". */
    public static final String DISTANCE = "[(about|around|nearly|almost|some|over|under|roughly|approximately|exactly"
            + " ^ more|less|fewer than ^ at least ^ upwards of ^ in excess of)] {quantity} [or|to {quantity}] [full|whole|long|short] {unit} [or so] ";

    private static final int HOURS_PER_DAY = 24;

    private static final int MOST = 100_000;

    private Counting() {}

    /** Whether it is a number that can be counted on a calendar. */
    public static boolean isCountable(Quantity quantity) {
        return quantity.isWhole() && quantity.whole() <= MOST;
    }

    /** The day so many units later; earlier where negative. */
    public static LocalDate shift(LocalDate day, Unit unit, int n) {
        return switch (unit) {
            case DAY -> day.plusDays(n);
            case WEEK, FORTNIGHT, WEEKEND -> day.plusWeeks((long) n * unit.factor());
            case MONTH -> day.plusMonths(n);
            case QUARTER -> day.plusMonths(3L * n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10L * n);
            case CENTURY -> day.plusYears(100L * n);
            case MILLENNIUM -> day.plusYears(1000L * n);
            case SECOND, MINUTE, HOUR -> day;
        };
    }

    /** So many units later; decades and centuries are counted in years, hours in days. */
    public static Meaning from(Anchor anchor, long n, Unit unit) {
        if (anchor == Anchor.NARRATIVE && (unit == Unit.MINUTE || unit == Unit.HOUR)) {
            return new MinutesAway(unit == Unit.HOUR ? 60 * n : n);
        }
        return switch (unit) {
            case SECOND, MINUTE -> new Offset(0, Granularity.DAY, anchor);
            case HOUR -> new Offset(n / HOURS_PER_DAY, Granularity.DAY, anchor);
            case DECADE -> new Offset(10 * n, Granularity.YEAR, anchor);
            case CENTURY -> new Offset(100 * n, Granularity.YEAR, anchor);
            case MILLENNIUM -> new Offset(1000 * n, Granularity.YEAR, anchor);
            default -> new Offset(n * unit.factor(), unit.granularity(), anchor);
        };
    }
}
