package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The laws of reading, shifting and truncating, which hold for all values, on a random sample of them. */
class AlgebraTest {
    @Test
    void everyTextReadsAsTheValueItWasWrittenFor() {
        Sample.MANY.forEach(value -> assertEquals(Optional.of(value), Edtf.parse(value.toString())));
    }

    @Test
    void aShiftThereAndBackChangesNothing() {
        long shifts = 0;
        for (Value value : new RandomEdtf(8601, 28).draw(2_000)) {
            for (Precision unit : Precision.values()) {
                for (long n : new long[] {0, 1, -7, 100, 12_345}) {
                    var there = value.shift(n, unit);
                    var back = there.flatMap(shifted -> shifted.shift(-n, unit));
                    shifts += there.stream().count();
                    Supplier<String> names = () -> value + " shifted by " + n + " " + unit + ": " + there;
                    assertEquals(there.isPresent(), back.isPresent(), names);
                    back.ifPresent(same -> {
                        assertTrue(same.contains(value) && value.contains(same), names);
                        assertTrue(value.toString().contains("E") || same.equals(value), names);
                    });
                }
            }
        }
        assertTrue(shifts > 10_000, shifts + " shifts are possible");
    }

    @Test
    void aTruncationContainsTheOriginalAndIsCoarseEnough() {
        for (Value value : Sample.MANY.subList(0, 3_000)) {
            for (Precision precision : Precision.values()) {
                var truncated = value.truncate(precision);
                assertTrue(truncated.contains(value), () -> value + " to " + precision + ": " + truncated);
                assertFalse(precision.isCoarserThan(truncated.precision()));
                assertEquals(truncated, truncated.truncate(precision));
                assertEquals(Optional.of(truncated), Edtf.parse(truncated.toString()));
            }
        }
    }

    @Test
    void theSampleHasValuesOfEveryKindAndLevel() {
        for (int level = 0; level <= 2; level++) {
            int wanted = level;
            assertTrue(
                    Sample.MANY.stream()
                                    .filter(value -> value.level() == wanted)
                                    .count()
                            > 500,
                    "level " + level);
        }
        for (Class<?> kind : List.of(
                CalendarDate.class, SubYear.class, LongYear.class, DateTime.class, Interval.class, DateSet.class)) {
            assertTrue(Sample.MANY.stream().filter(kind::isInstance).count() > 500, kind.getSimpleName());
        }
    }
}
