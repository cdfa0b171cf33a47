package org.eventtimeline.extractor.temporal.grammar;

/**
 * A place where a rule's pattern ends that begins at a token, before those that count less: the longest counts most,
 * then the one whose rule comes first.
 *
 * @param end index of the token behind it
 * @param filled its last slot
 * @param next the one behind it; null where it is the last
 */
record Candidate(Entry entry, int end, Filled filled, Candidate next) {

    /** The candidates with one more, unless its rule has one that is as far. */
    static Candidate add(Candidate all, Entry entry, int end, Filled filled) {
        Candidate old = all;
        while (old != null && old.entry != entry) {
            old = old.next;
        }
        if (old != null && old.end >= end) {
            return all;
        }
        return insert(old == null ? all : without(all, old), entry, end, filled);
    }

    private static Candidate without(Candidate all, Candidate old) {
        return all == old ? old.next : new Candidate(all.entry, all.end, all.filled, without(all.next, old));
    }

    private static Candidate insert(Candidate all, Entry entry, int end, Filled filled) {
        boolean first = all == null || end > all.end || end == all.end && entry.order() < all.entry.order();
        return first
                ? new Candidate(entry, end, filled, all)
                : new Candidate(all.entry, all.end, all.filled, insert(all.next, entry, end, filled));
    }
}
