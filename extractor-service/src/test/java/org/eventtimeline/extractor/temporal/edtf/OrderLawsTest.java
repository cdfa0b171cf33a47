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
import org.junit.jupiter.api.Test;

/** The laws of the order and of containment. */
class OrderLawsTest {
    @Test
    void theOrderIsTotal() {
        Sample.forPairs((one, other) -> {
            assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
            assertEquals(one.equals(other), one.compareTo(other) == 0);
        });
        var sorted = new ArrayList<>(Sample.SOME);
        Collections.sort(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                assertTrue(sorted.get(i).compareTo(sorted.get(j)) <= 0);
            }
        }
    }

    @Test
    void theOrderIsByEarliestDayThenPrecisionThenLatestDay() {
        Sample.forPairs((one, other) -> {
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
        for (Value value : Sample.MANY) {
            assertTrue(value.contains(value), value::toString);
            assertTrue(value.first().compareTo(value.last()) <= 0, value::toString);
        }
    }

    @Test
    void containmentIsTransitive() {
        Map<Value, List<Value>> contents = new LinkedHashMap<>();
        Sample.SOME.forEach(value ->
                contents.put(value, Sample.SOME.stream().filter(value::contains).toList()));
        contents.forEach((outer, inner) -> inner.forEach(middle -> assertTrue(
                inner.containsAll(contents.get(middle)),
                () -> outer + " contains " + middle + ", but not all of " + contents.get(middle))));
    }

    @Test
    void whatIsContainedLiesBetweenTheEnds() {
        Sample.forPairs((outer, inner) -> {
            if (outer.contains(inner)) {
                assertFalse(isBefore(inner.earliest(), outer.earliest()), () -> outer + " contains " + inner);
                assertFalse(isBefore(outer.latest(), inner.latest()), () -> outer + " contains " + inner);
            }
        });
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
