package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the patterns of all rules: the steps that lead on from it, and the rules that may end there.
 *
 * <p>Patterns that begin alike share their states (a trie), so that what they share is read once. They have no
 * repetition, so that a walk has no more steps than the longest of them.
 */
final class State {
    /** A step with where it leads. */
    record Way(Step step, State to) {}

    private final List<Way> ways = new ArrayList<>();
    private final List<Entry> ends = new ArrayList<>();
    private TokenSet next = TokenSet.words();
    private boolean takesAny;

    /** The state after a step, which is made where it is new. */
    State after(Step step) {
        for (Way way : ways) {
            if (way.step.equals(step)) {
                return way.to;
            }
        }
        var way = new Way(step, new State());
        ways.add(way);
        step.first().ifPresentOrElse(first -> next = TokenSet.anyOf(next, first), () -> takesAny = true);
        return way.to;
    }

    /** Lets a rule end here. */
    void end(Entry entry) {
        if (!ends.contains(entry)) {
            ends.add(entry);
        }
    }

    /** Whether a way on can begin with the token, as far as that token alone tells. */
    boolean leadsOn(Token token) {
        return takesAny || next.allows(token);
    }

    List<Way> ways() {
        return ways;
    }

    List<Entry> ends() {
        return ends;
    }
}
