package org.eventtimeline.extractor.temporal.edtf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * A set of calendar days, exact even where it has a gap every year or no end: runs of years that are alike, each with
 * the days of the year that belong to the set.
 */
final class Days {
    private record Run(YearRange years, DaysOfYear days) {}

    private final NavigableMap<Long, Run> runs = new TreeMap<>();

    private Days() {}

    /** The same days of the year in all the years, which are in order and don't overlap. */
    static Days of(List<YearRange> years, DaysOfYear daysOfYear) {
        var days = new Days();
        years.forEach(range -> days.add(range, daysOfYear));
        return days;
    }

    /** All days between two days, both included. */
    static Days between(CalendarDay first, CalendarDay last) {
        var days = new Days();
        if (first.year() == last.year()) {
            days.add(new YearRange(first.year(), first.year()), DaysOfYear.between(first, last));
            return days;
        }
        var restOfFirst = DaysOfYear.between(first, CalendarDay.lastOf(first.year()));
        var startOfLast = DaysOfYear.between(CalendarDay.firstOf(last.year()), last);
        days.add(new YearRange(first.year(), first.year()), restOfFirst);
        days.add(new YearRange(first.year() + 1, last.year() - 1), DaysOfYear.ALL);
        days.add(new YearRange(last.year(), last.year()), startOfLast);
        return days;
    }

    /** All days that are in any of the sets; of at least one set. */
    static Days union(List<Days> sets) {
        int half = sets.size() / 2;
        return half == 0 ? sets.get(0) : union(sets.subList(0, half)).union(union(sets.subList(half, sets.size())));
    }

    Days union(Days other) {
        return combine(other, DaysOfYear::union);
    }

    Days intersection(Days other) {
        return combine(other, DaysOfYear::intersection);
    }

    boolean containsAll(Days other) {
        return other.isEmpty() || other.combine(near(other), DaysOfYear::minus).isEmpty();
    }

    /** The runs that may share years with the other set, which has some. */
    private Days near(Days other) {
        var from = runs.floorKey(other.runs.firstKey());
        var near = new Days();
        near.runs.putAll(runs.subMap(
                from == null ? other.runs.firstKey() : from,
                true,
                other.runs.lastEntry().getValue().years.to(),
                true));
        return near;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The first day; there must be one. */
    CalendarDay first() {
        var run = runs.firstEntry().getValue();
        return run.days.first(run.years);
    }

    /** The last day; there must be one. */
    CalendarDay last() {
        var run = runs.lastEntry().getValue();
        return run.days.last(run.years);
    }

    /** The runs of years that are alike, in order. */
    Map<YearRange, DaysOfYear> byYears() {
        var byYears = new LinkedHashMap<YearRange, DaysOfYear>();
        runs.values().forEach(run -> byYears.put(run.years, run.days));
        return byYears;
    }

    /** Adds years after those that are there already. */
    private void add(YearRange years, DaysOfYear days) {
        if (years.from() > years.to() || !days.fallIn(years)) {
            return;
        }
        var before = runs.lastEntry();
        boolean goesOn = before != null
                && before.getValue().years.to() == years.from() - 1
                && before.getValue().days.equals(days);
        long from = goesOn ? before.getKey() : years.from();
        runs.put(from, new Run(new YearRange(from, years.to()), days));
    }

    private Days combine(Days other, BinaryOperator<DaysOfYear> operation) {
        var result = new Days();
        for (YearRange piece : pieces(other)) {
            result.add(piece, operation.apply(in(piece.from()), other.in(piece.from())));
        }
        return result;
    }

    /** The years that either set touches, cut so that no run of either begins or ends within a piece. */
    private List<YearRange> pieces(Days other) {
        var starts = new TreeSet<Long>();
        for (Days set : List.of(this, other)) {
            for (Run run : set.runs.values()) {
                starts.add(run.years.from());
                starts.add(run.years.to() + 1);
            }
        }
        var pieces = new ArrayList<YearRange>();
        for (Long start = starts.isEmpty() ? null : starts.first(); start != null; ) {
            Long next = starts.higher(start);
            if (next != null) {
                pieces.add(new YearRange(start, next - 1));
            }
            start = next;
        }
        return pieces;
    }

    private DaysOfYear in(long year) {
        var run = runs.floorEntry(year);
        return run == null || run.getValue().years.to() < year ? DaysOfYear.NONE : run.getValue().days;
    }
}
