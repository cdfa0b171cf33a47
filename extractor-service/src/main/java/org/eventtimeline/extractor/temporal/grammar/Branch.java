package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in the patterns of rules while these are compiled: the steps that lead on from it, and the rules that may end
 * there. Patterns that begin alike share their branches (a trie), so that what they share is read once.
 */
final class Branch {
    private final Map<Step, Branch> ways = new LinkedHashMap<>();
    private final List<Entry> ends = new ArrayList<>();

    /** The branch after a step, which is made where it is new. */
    Branch after(Step step) {
        return ways.computeIfAbsent(step, key -> new Branch());
    }

    /** Lets a rule end here. */
    void end(Entry entry) {
        if (!ends.contains(entry)) {
            ends.add(entry);
        }
    }

    /** The tokens with which a way on can begin, as far as the categories know yet. */
    TokenSet next() {
        return TokenSet.anyOf(ways.keySet().stream().map(Step::first).toArray(TokenSet[]::new));
    }

    Map<Step, Branch> ways() {
        return ways;
    }

    List<Entry> ends() {
        return ends;
    }
}
