package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws that hold for all values, on a random sample of them. */
class AlgebraTest {
    private static final List<Value> MANY = new RandomEdtf(20190204, 31).draw(20_000);
    private static final List<Value> SOME = MANY.subList(0, 130);

    /** Days of the years that most values are about. */
    private static final List<CalendarDate> WINDOW = LocalDate.of(1999, 1, 1)
            .datesUntil(LocalDate.of(2001, 4, 1))
            .filter(day -> day.getDayOfYear() % 9 == 0 || day.getDayOfMonth() > 28)
            .map(CalendarDate::of)
            .toList();

    @Test
    void everyTextReadsAsTheValueItWasWrittenFor() {
        MANY.forEach(value -> assertEquals(Optional.of(value), Edtf.parse(value.toString())));
    }

    @Test
    void theOrderIsTotal() {
        forPairs((one, other) -> {
            assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
            assertEquals(one.equals(other), one.compareTo(other) == 0);
        });
        var sorted = new ArrayList<>(SOME);
        Collections.sort(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                assertTrue(sorted.get(i).compareTo(sorted.get(j)) <= 0);
            }
        }
    }

    @Test
    void theOrderIsByEarliestDayThenPrecisionThenLatestDay() {
        forPairs((one, other) -> {
            if (one.compareTo(other) > 0
                    || one.earliest().isEmpty()
                    || other.earliest().isEmpty()) {
                return;
            }
            int byEarliest = one.earliest().get().compareTo(other.earliest().get());
            assertTrue(byEarliest <= 0, () -> one + " < " + other);
            if (byEarliest == 0) {
                assertFalse(other.precision().isCoarserThan(one.precision()), () -> one + " < " + other);
            }
            if (byEarliest == 0
                    && one.precision() == other.precision()
                    && other.latest().isPresent()) {
                assertTrue(one.latest().orElseThrow().compareTo(other.latest().get()) <= 0, () -> one + " < " + other);
            }
        });
    }

    @Test
    void everyValueContainsItselfAndItsEndsAreInOrder() {
        for (Value value : MANY) {
            assertTrue(value.contains(value), value::toString);
            assertTrue(value.first().compareTo(value.last()) <= 0, value::toString);
        }
    }

    @Test
    void containmentIsTransitive() {
        Map<Value, List<Value>> contents = new LinkedHashMap<>();
        SOME.forEach(value ->
                contents.put(value, SOME.stream().filter(value::contains).toList()));
        contents.forEach((outer, inner) -> inner.forEach(middle -> assertTrue(
                inner.containsAll(contents.get(middle)),
                () -> outer + " contains " + middle + ", but not all of " + contents.get(middle))));
    }

    @Test
    void whatIsContainedLiesBetweenTheEnds() {
        forPairs((outer, inner) -> {
            if (outer.contains(inner)) {
                assertFalse(isBefore(inner.earliest(), outer.earliest()), () -> outer + " contains " + inner);
                assertFalse(isBefore(outer.latest(), inner.latest()), () -> outer + " contains " + inner);
            }
        });
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    @Test
    void anIntersectionIsContainedInBothAndReadable() {
        var few = SOME.subList(0, 60);
        few.forEach(one -> few.forEach(other -> {
            var common = one.intersection(other);
            assertEquals(common, other.intersection(one));
            common.ifPresent(value -> {
                assertTrue(one.contains(value) && other.contains(value), () -> one + " and " + other + ": " + value);
                assertEquals(common, Edtf.parse(value.toString()));
            });
        }));
    }

    @Test
    void anIntersectionHasJustTheDaysThatBothHave() {
        var few = SOME.stream()
                .filter(value -> !(value instanceof DateTime))
                .limit(60)
                .toList();
        for (Value one : few) {
            var inOne = inWindow(one);
            for (Value other : few) {
                var inBoth = new ArrayList<>(inOne);
                inBoth.retainAll(inWindow(other));
                var common = one.intersection(other)
                        .map(value -> inWindow((Value) value))
                        .orElse(List.of());
                assertEquals(inBoth, common, () -> one + " and " + other);
            }
        }
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
        for (Value value : MANY.subList(0, 3_000)) {
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
    void aDateContainsJustTheDaysThatItsDigitsMatch() {
        var dates = Stream.concat(MANY.stream(), new RandomEdtf(8601, 31).draw(20_000).stream())
                .filter(CalendarDate.class::isInstance)
                .limit(600)
                .toList();
        for (Value date : dates) {
            String pattern = date.toString().replaceAll("[?~%]", "").replace('X', '.') + ".*";
            var matching = WINDOW.stream()
                    .filter(day -> day.toString().matches(pattern))
                    .toList();
            assertEquals(matching, inWindow(date), date::toString);
        }
    }

    @Test
    void theSampleHasValuesOfEveryKindAndLevel() {
        for (int level = 0; level <= 2; level++) {
            int wanted = level;
            assertTrue(MANY.stream().filter(value -> value.level() == wanted).count() > 500, "level " + level);
        }
        for (Class<?> kind : List.of(
                CalendarDate.class, SubYear.class, LongYear.class, DateTime.class, Interval.class, DateSet.class)) {
            assertTrue(MANY.stream().filter(kind::isInstance).count() > 500, kind.getSimpleName());
        }
    }

    private static List<CalendarDate> inWindow(Value value) {
        var days = value.days();
        return WINDOW.stream().filter(day -> days.containsAll(day.days())).toList();
    }

    private static void forPairs(BiConsumer<Value, Value> law) {
        SOME.forEach(one -> SOME.forEach(other -> law.accept(one, other)));
    }
}
