package org.eventtimeline.extractor.event.phrase;

import java.util.Set;

/** Finds {@code what was then} before {@code Persia}. */
final class FormerNames {
    /** So many words open one. */
    static final int OPENING = 3;

    private static final Set<String> BEING = Set.of("is", "was", "were");
    private static final Set<String> AT_TIMES = Set.of("then", "now", "today");

    private FormerNames() {}

    static boolean areToldBehind(TokenRow row, int i) {
        return i + OPENING < row.size()
                && row.lower(i).equals("what")
                && BEING.contains(row.lower(i + 1))
                && AT_TIMES.contains(row.lower(i + 2));
    }
}
