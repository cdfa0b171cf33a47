package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places where patterns end that begin at a token: the furthest of each rule. */
final class Candidates {
    /** A place where a rule's pattern ends. */
    record Candidate(Entry entry, int end, Filled filled) {}

    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingInt(Candidate::end).reversed().thenComparingInt(candidate -> candidate.entry.order());

    private ArrayList<Candidate> found;

    boolean isEmpty() {
        return found == null;
    }

    /** Keeps the place unless the rule has one that is as far. */
    void add(Entry entry, int end, Filled filled) {
        if (found == null) {
            found = new ArrayList<>(2);
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).entry == entry) {
                if (found.get(i).end < end) {
                    found.set(i, new Candidate(entry, end, filled));
                }
                return;
            }
        }
        found.add(new Candidate(entry, end, filled));
    }

    /** Gives them away, the longest first, then by the order of their rules. */
    List<Candidate> take() {
        List<Candidate> taken = found;
        found = null;
        if (taken.size() > 1) {
            taken.sort(LONGEST_FIRST);
        }
        return taken;
    }
}
