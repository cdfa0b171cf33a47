package org.eventtimeline.extractor.temporal.grammar;

/**
 * A place in the compiled patterns of all rules. They have no repetition, so that a walk from state to state has no more
 * steps than the longest pattern.
 *
 * @param ways the steps that lead on from it
 * @param ends the rules that may end there
 * @param next the tokens with which a way on can begin
 */
record State(Way[] ways, Entry[] ends, TokenSet next) {

    static State of(Branch branch) {
        Way[] ways = branch.ways().entrySet().stream()
                .map(way -> Way.of(way.getKey(), of(way.getValue())))
                .toArray(Way[]::new);
        return new State(ways, branch.ends().toArray(Entry[]::new), branch.next());
    }

    boolean isEnd() {
        return ends.length > 0;
    }
}
