package org.eventtimeline.extractor.temporal.edtf;

import java.util.ArrayList;
import java.util.List;

/** Divides years into as few millennia, centuries, decades and single years as hold just them. */
final class YearBlocks {
    private static final int MAX_OPEN_DIGITS = 3;

    private YearBlocks() {}

    /** The blocks of years that have at most four digits. */
    static List<CalendarYear> of(YearRange years) {
        var blocks = new ArrayList<CalendarYear>();
        if (years.from() < 0) {
            addBlocks(blocks, true, Math.max(1, -years.to()), -years.from());
        }
        if (years.to() >= 0) {
            addBlocks(blocks, false, Math.max(0, years.from()), years.to());
        }
        return blocks;
    }

    private static void addBlocks(List<CalendarYear> blocks, boolean negative, long from, long to) {
        for (long start = from; start <= to; ) {
            int open = 0;
            long size = 1;
            while (open < MAX_OPEN_DIGITS && start % (10 * size) == 0 && start + 10 * size - 1 <= to) {
                size *= 10;
                open++;
            }
            var digits = Digits.of((int) start, CalendarYear.DIGITS).withOpenTail(open);
            blocks.add(new CalendarYear(negative, digits));
            start += size;
        }
    }
}
