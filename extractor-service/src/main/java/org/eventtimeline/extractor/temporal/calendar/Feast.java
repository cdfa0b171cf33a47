package org.eventtimeline.extractor.temporal.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** A day of a calendar that goes by the moon. Each year is reckoned once, which takes a while. */
public final class Feast {
    /** Of earlier and later years nobody asks, and the calendars differ from what was kept. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2199;

    /** What is to be added to a year of ours for that of a calendar that begins in our autumn, before that. */
    private static final int HEBREW_ERA = 3760;

    private static final int CHINESE_ERA = 2637;
    private static final double HIJRI_YEAR = 354.36707;
    private static final LocalDate HIJRI_ERA = LocalDate.of(622, 7, 19);

    private final IntFunction<LocalDate> days;
    private final Map<Integer, LocalDate> known = new ConcurrentHashMap<>();

    private Feast(IntFunction<LocalDate> days) {
        this.days = days;
    }

    /** The day in a year of ours; null where there is none, or it isn't known. */
    public LocalDate in(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR ? null : known.computeIfAbsent(year, days::apply);
    }

    /**
     * A day of the Hebrew calendar.
     *
     * @param month one of the constants of {@link HebrewCalendar}
     */
    public static Feast hebrew(int month, int day) {
        int later = month <= HebrewCalendar.TEVET ? 1 : 0;
        return new Feast(year -> {
            var calendar = new HebrewCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
            calendar.clear();
            calendar.set(year + HEBREW_ERA + later, month, day);
            return day(calendar);
        });
    }

    /** A day of the Chinese calendar, its month and day counted from 1. */
    public static Feast chinese(int month, int day) {
        return new Feast(year -> {
            var calendar = new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
            calendar.clear();
            calendar.set(Calendar.EXTENDED_YEAR, year + CHINESE_ERA);
            calendar.set(Calendar.MONTH, month - 1);
            calendar.set(Calendar.IS_LEAP_MONTH, 0);
            calendar.set(Calendar.DATE, day);
            return day(calendar);
        });
    }

    /** A day of the Islamic calendar of Umm al-Qura; the first in a year of ours that has two. */
    public static Feast islamic(int month, int day) {
        return new Feast(year -> {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            int hijri = (int) (ChronoUnit.DAYS.between(HIJRI_ERA, newYear) / HIJRI_YEAR);
            for (int i = hijri; i <= hijri + 3; i++) {
                LocalDate found = hijri(i, month, day);
                if (found != null && !found.isBefore(newYear)) {
                    return found;
                }
            }
            return null;
        });
    }

    /** The night without a moon between these days of a year, for feasts that Hindus keep then. */
    public static Feast newMoonAfter(int month, int day) {
        return new Feast(year -> {
            LocalDate after = LocalDate.of(year, month, day);
            var calendar = new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
            LocalDate found = after;
            for (int dayOfMonth = 0; dayOfMonth != 1; found = found.plusDays(1)) {
                calendar.setTimeInMillis(millis(found.plusDays(1)));
                dayOfMonth = calendar.get(Calendar.DATE);
            }
            return found.minusDays(1);
        });
    }

    /** The day behind the first evening with a full moon in a year, for feasts that Hindus keep then. */
    public static Feast behindFullMoon(int month, int day) {
        return new Feast(year -> FullMoon.dayBehindOnOrAfter(LocalDate.of(year, month, day)));
    }

    /** The first day in a year on which the moon is full in India, for feasts that Buddhists keep then. */
    public static Feast fullMoonAfter(int month, int day) {
        return new Feast(year -> FullMoon.dayOnOrAfter(LocalDate.of(year, month, day)));
    }

    private static LocalDate hijri(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException notCovered) {
            return null;
        }
    }

    private static LocalDate day(Calendar calendar) {
        return LocalDate.ofEpochDay(Math.floorDiv(
                calendar.getTimeInMillis(), ChronoUnit.DAYS.getDuration().toMillis()));
    }

    private static long millis(LocalDate day) {
        return ChronoUnit.DAYS.getDuration().multipliedBy(day.toEpochDay()).toMillis();
    }
}
