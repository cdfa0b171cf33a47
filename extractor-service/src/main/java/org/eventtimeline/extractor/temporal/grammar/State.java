package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;

/**
 * A place in the compiled patterns of all rules. They have no repetition, so that a walk from state to state has no
 * more steps than the longest pattern.
 *
 * @param ways the steps that lead on from it
 * @param ends the rules that may end there
 * @param next the tokens with which a way on can begin
 */
record State(Ways ways, Entry[] ends, TokenSet next) {

    static State of(Branch branch) {
        return new State(Ways.of(ways(branch)), branch.ends().toArray(Entry[]::new), branch.next());
    }

    /** The steps that lead on from a branch. */
    static List<Way> ways(Branch branch) {
        return branch.ways().entrySet().stream()
                .map(way -> Way.of(way.getKey(), of(way.getValue())))
                .toList();
    }

    boolean isEnd() {
        return ends.length > 0;
    }
}
