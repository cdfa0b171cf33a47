package org.eventtimeline.extractor.temporal.calendar;

import java.time.LocalDate;

/** Easter Sunday, by which most Christian feasts that move are counted (Meeus, Astronomical Algorithms, chapter 8). */
public final class Easter {
    /** Years after which the dates of Easter come again. */
    private static final int CYCLE = 5_700_000;

    /** The first year whose Easter was reckoned by the Gregorian calendar. */
    private static final int GREGORIAN = 1583;

    private Easter() {}

    /** Easter of the western churches, in the calendar of its time. */
    public static LocalDate western(int year) {
        if (year < GREGORIAN) {
            return julian(year);
        }
        int inCycle = Math.floorMod(year, CYCLE);
        int a = inCycle % 19;
        int b = inCycle / 100;
        int c = inCycle % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Easter of the eastern churches, which is reckoned by the Julian calendar. */
    public static LocalDate orthodox(int year) {
        int behind = Math.floorDiv(year, 100) - Math.floorDiv(year, 400) - 2;
        return julian(year).plusDays(behind);
    }

    /** Easter in the days of the Julian calendar. */
    private static LocalDate julian(int year) {
        int a = Math.floorMod(year, 4);
        int b = Math.floorMod(year, 7);
        int d = (19 * Math.floorMod(year, 19) + 15) % 30;
        int e = (2 * a + 4 * b - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
