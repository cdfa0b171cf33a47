package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;

/** How years are counted in stretches of ten, a hundred or a thousand. */
final class Stretches {
    private Stretches() {}

    /** The stretch of so many years that holds the year: 0 has the first years after Christ, -1 the last before him. */
    static int of(int year, int length) {
        return Math.floorDiv(year < 0 ? year - 1 : year, length);
    }

    static LocalDate first(int stretch, int length) {
        return LocalDate.of(stretch * length + yearsLater(stretch), 1, 1);
    }

    static LocalDate last(int stretch, int length) {
        return LocalDate.of(stretch * length + length - 1 + yearsLater(stretch), 12, 31);
    }

    /** The year n BC has the number 1 - n. */
    private static int yearsLater(int stretch) {
        return stretch < 0 ? 1 : 0;
    }
}
