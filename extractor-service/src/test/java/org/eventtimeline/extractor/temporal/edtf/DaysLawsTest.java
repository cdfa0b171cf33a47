package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the days that values have, and of those that two have in common. */
class DaysLawsTest {
    /** Days of the years that most values are about. */
    private static final List<CalendarDate> WINDOW = LocalDate.of(1999, 1, 1)
            .datesUntil(LocalDate.of(2001, 4, 1))
            .filter(day -> day.getDayOfYear() % 9 == 0 || day.getDayOfMonth() > 28)
            .map(CalendarDate::of)
            .toList();

    @Test
    void anIntersectionIsContainedInBothAndReadable() {
        var few = Sample.SOME.subList(0, 60);
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
        var few = Sample.SOME.stream()
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
    void aDateContainsJustTheDaysThatItsDigitsMatch() {
        var dates = Stream.concat(Sample.MANY.stream(), new RandomEdtf(8601, 31).draw(20_000).stream())
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

    private static List<CalendarDate> inWindow(Value value) {
        var days = value.days();
        return WINDOW.stream().filter(day -> days.containsAll(day.days())).toList();
    }
}
