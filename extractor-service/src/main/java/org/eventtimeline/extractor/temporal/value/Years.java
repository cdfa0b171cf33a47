package org.eventtimeline.extractor.temporal.value;

/** How years and two-digit fields are written. */
final class Years {
    private Years() {}

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

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
