package org.eventtimeline.extractor.temporal.grammar;

import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;

/**
 * Finds the phrases that begin at a token, from the left corner: first those of patterns that begin with a word or a
 * slot, then, as long as that gives longer ones, those of patterns that begin with a phrase just found.
 */
final class Corner {
    /** How often a phrase may be the beginning of a longer one. */
    private static final int MOST_TURNS = 8;

    private final Phrases phrases;
    private final int at;
    private Longest longest;
    /** The categories of new phrases, a bit for each. */
    private long news;
    /** The places of patterns that no match has been made of; null where there is none. */
    private Candidate candidates;

    /**
     * Will find the phrases that begin at a token.
     *
     * @param at index of the token
     */
    Corner(Phrases phrases, int at) {
        this.phrases = phrases;
        this.at = at;
    }

    /** The longest phrases, null where there is none. */
    Longest find(Start start) {
        Token first = phrases.token(at);
        for (Way way : start.ways(first)) {
            take(way, at, first, null);
        }
        for (int turn = 0; turn < MOST_TURNS && choose(); turn++) {
            long begun = start.goingOn(news);
            news = 0;
            for (; begun != 0; begun &= begun - 1) {
                goOn(start.after(Long.numberOfTrailingZeros(begun)));
            }
        }
        return longest;
    }

    private void goOn(Start.After after) {
        Match match = Longest.of(after.category(), longest);
        if (after.state().isEnd() || goesOn(after.state(), match.end())) {
            walk(after.state(), match.end(), new Filled(null, after.category().name(), match, at, match.end()));
        }
    }

    private void walk(State state, int here, Filled filled) {
        for (Entry entry : state.ends()) {
            candidates = Candidate.add(candidates, entry, here, filled);
        }
        if (!goesOn(state, here)) {
            return;
        }
        Token next = phrases.token(here);
        for (Way way : state.ways().on(next)) {
            boolean fits = way.glued() ? next.isGlued() : next.gap() != Token.Gap.PARAGRAPH;
            if (fits && (way.literal() || !next.hyphen())) {
                take(way, here, next, filled);
            }
        }
        if (next.hyphen()) {
            Token behind = phrases.token(here + 1);
            for (Way way : state.ways().on(behind)) {
                if (!way.literal()) {
                    take(way, here + 1, behind, filled);
                }
            }
        }
    }

    /** Whether a way on can begin with the token, or with the one behind it where that is a hyphen. */
    private boolean goesOn(State state, int here) {
        Token next = phrases.token(here);
        return next != null
                && (state.next().allows(next) || next.hyphen() && state.next().allows(phrases.token(here + 1)));
    }

    private void take(Way way, int here, Token token, Filled filled) {
        if (!way.canBegin(phrases, here, token)) {
            return;
        }
        Reading reading = way.step().read(phrases, here);
        if (reading != null) {
            boolean keeps = way.slot() != null;
            walk(
                    way.to(),
                    reading.end(),
                    keeps ? new Filled(filled, way.slot(), reading.value(), here, reading.end()) : filled);
        }
    }

    /** Lets the rules make matches of the candidates; whether any is longer than what was there. */
    private boolean choose() {
        Longest before = longest;
        for (Candidate each = takeCandidates(); each != null; each = each.next()) {
            long won = won(each);
            Match match = won == 0 ? null : Match.of(phrases, at, each.end(), each.entry(), each.filled());
            if (match != null) {
                longest = new Longest(match, won, longest);
                news |= won;
            }
        }
        return longest != before;
    }

    private Candidate takeCandidates() {
        Candidate taken = candidates;
        candidates = null;
        return taken;
    }

    /** The categories of which it would be the longest. */
    private long won(Candidate candidate) {
        long won = candidate.entry().categories();
        for (Longest each = longest; each != null; each = each.before()) {
            if (!isLonger(candidate, each.match())) {
                won &= ~each.categories();
            }
        }
        return won;
    }

    private static boolean isLonger(Candidate candidate, Match before) {
        return candidate.end() > before.end()
                || candidate.end() == before.end()
                        && candidate.entry().order() < before.entry().order();
    }
}
