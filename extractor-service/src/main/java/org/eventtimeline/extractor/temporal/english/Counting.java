package org.eventtimeline.extractor.temporal.english;

import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Counts units from an anchor. */
final class Counting {
    private static final int HOURS_PER_DAY = 24;

    private Counting() {}

    /** So many units later; decades and centuries are counted in years, hours in days. */
    static Meaning from(Anchor anchor, long n, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE -> new Offset(0, Granularity.DAY, anchor);
            case HOUR -> new Offset(n / HOURS_PER_DAY, Granularity.DAY, anchor);
            case DECADE -> new Offset(10 * n, Granularity.YEAR, anchor);
            case CENTURY -> new Offset(100 * n, Granularity.YEAR, anchor);
            case MILLENNIUM -> new Offset(1000 * n, Granularity.YEAR, anchor);
            default -> new Offset(n * unit.factor(), unit.granularity(), anchor);
        };
    }
}
