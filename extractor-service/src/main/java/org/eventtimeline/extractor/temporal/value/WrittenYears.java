package org.eventtimeline.extractor.temporal.value;

import java.util.Optional;

/** How years and two-digit fields are written. */
final class WrittenYears {
    private WrittenYears() {}

    /** ISO 8601 form: four digits, with a minus sign before year 0. */
    static String iso(int year) {
        String digits = String.valueOf(Math.abs(year));
        String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return year < 0 ? "-" + padded : padded;
    }

    /** TIMEX3 form: as ISO 8601, but years before Christ are {@code BC0044}. */
    static String timex3(int year) {
        return year <= 0 ? "BC" + iso(1 - year) : iso(year);
    }

    /** EDTF form of a year alone: as ISO 8601, but years of more than four digits are {@code Y12000}. */
    static String edtf(int year) {
        return haveFourDigits(year) ? iso(year) : "Y" + year;
    }

    /** EDTF form of a stretch of years: their common digits and so many unspecified ones, else an interval. */
    static String edtf(CalendarValue years, int unspecified) {
        int first = years.first().getYear();
        int last = years.last().getYear();
        String common = iso(first).substring(0, iso(first).length() - unspecified);
        boolean isPattern =
                haveFourDigits(first) && haveFourDigits(last) && iso(last).startsWith(common);
        return isPattern ? common + "X".repeat(unspecified) : edtf(first) + "/" + edtf(last);
    }

    /** EDTF form of days or months; empty in years of more than four digits, for which EDTF has years only. */
    static Optional<String> edtf(CalendarValue value, String form) {
        boolean isWritable = haveFourDigits(value.first().getYear())
                && haveFourDigits(value.last().getYear());
        return isWritable ? Optional.of(form) : Optional.empty();
    }

    private static boolean haveFourDigits(int year) {
        return Math.abs(year) <= 9_999;
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
