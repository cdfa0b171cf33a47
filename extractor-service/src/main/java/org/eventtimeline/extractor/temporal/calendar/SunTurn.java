package org.eventtimeline.extractor.temporal.calendar;

import java.time.LocalDate;

/** The equinoxes and solstices in Greenwich, to half an hour (Meeus, Astronomical Algorithms, table 27.B). */
public enum SunTurn {
    MARCH(2_451_623.80984, 365_242.37404, 0.05169, -0.00411, -0.00057),
    JUNE(2_451_716.56767, 365_241.62603, 0.00325, 0.00888, -0.00030),
    SEPTEMBER(2_451_810.21715, 365_242.01767, -0.11575, 0.00337, 0.00078),
    DECEMBER(2_451_900.05952, 365_242.74049, -0.06223, -0.00823, 0.00032);

    private static final int EPOCH = 2000;
    private static final double MILLENNIUM = 1000;

    /** Before it the calendar was another one, and the formula is. */
    private static final int FIRST_YEAR = 1583;

    private static final int LAST_YEAR = 2999;

    /** The Julian day at which 1 January 1970 began. */
    private static final double FIRST_DAY = 2_440_587.5;

    private final double[] terms;

    SunTurn(double... terms) {
        this.terms = terms;
    }

    /** The day in a year; null where nobody kept it by that calendar. */
    public LocalDate in(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        double millennia = (year - EPOCH) / MILLENNIUM;
        double day = 0;
        for (int i = terms.length - 1; i >= 0; i--) {
            day = day * millennia + terms[i];
        }
        return LocalDate.ofEpochDay((long) Math.floor(day - FIRST_DAY));
    }
}
