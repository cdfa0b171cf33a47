package org.eventtimeline.extractor.temporal.calendar;

import java.time.LocalDate;

/** The full moons, to some minutes (Meeus, Astronomical Algorithms, chapter 49, the largest terms). */
final class FullMoon {
    /** The first full moon of 2000 but one, as a Julian day that counts from noon. */
    private static final double FIRST = 2_451_550.09766;

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final double MONTH = 29.530588861;

    /** The Julian day at which 1 January 1970 began. */
    private static final double EPOCH = 2_440_587.5;

    /** How far the day in India lies ahead of that of Greenwich. */
    private static final double INDIA = 5.5 / 24;

    /** How far the day in India on which the evening has the moon lies ahead of that of Greenwich. */
    private static final double EVENING_IN_INDIA = 12.5 / 24;

    private FullMoon() {}

    /** The first day on or after this one that follows an evening in India on which the moon was full. */
    static LocalDate dayBehindOnOrAfter(LocalDate from) {
        return firstDay(from, EVENING_IN_INDIA);
    }

    /** The first day on or after this one on which the moon is full in India. */
    static LocalDate dayOnOrAfter(LocalDate from) {
        return firstDay(from, INDIA);
    }

    private static LocalDate firstDay(LocalDate from, double ahead) {
        double n = Math.floor((from.toEpochDay() - SINCE.toEpochDay()) / MONTH) - 2;
        LocalDate day = day(n, ahead);
        while (day.isBefore(from)) {
            n++;
            day = day(n, ahead);
        }
        return day;
    }

    private static LocalDate day(double n, double ahead) {
        return LocalDate.ofEpochDay((long) Math.floor(instant(n + 0.5) - EPOCH + ahead));
    }

    /** The Julian day of the n-th moon, full where n is half of an odd number. */
    private static double instant(double n) {
        double sun = Math.toRadians(2.5534 + 29.1053567 * n);
        double moon = Math.toRadians(201.5643 + 385.81693528 * n);
        double node = Math.toRadians(160.7108 + 390.67050284 * n);
        return FIRST
                + MONTH * n
                - 0.40614 * Math.sin(moon)
                + 0.17302 * Math.sin(sun)
                + 0.01614 * Math.sin(2 * moon)
                + 0.01043 * Math.sin(2 * node)
                + 0.00734 * Math.sin(moon - sun)
                - 0.00515 * Math.sin(moon + sun);
    }
}
