package org.eventtimeline.extractor.temporal.grammar;

import org.eventtimeline.extractor.temporal.grammar.Candidates.Candidate;
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
    private final int categories;
    private Match[] longest;
    /** The categories of new phrases, a bit for each. */
    private long news;

    private final Candidates candidates = new Candidates();

    /**
     * Will find the phrases that begin at a token.
     *
     * @param at index of the token
     */
    Corner(Phrases phrases, int at, int categories) {
        this.phrases = phrases;
        this.at = at;
        this.categories = categories;
    }

    /** The longest phrase of each category, null where there is none. */
    Match[] find(Start start) {
        for (Way way : start.ways(phrases.token(at))) {
            take(way, at, null);
        }
        if (candidates.isEmpty()) {
            return Phrases.NONE;
        }
        longest = new Match[categories];
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
        Match match = longest[after.category().number()];
        if (after.state().isEnd() || goesOn(after.state(), match.end())) {
            walk(after.state(), match.end(), new Filled(null, after.category().name(), match, at, match.end()));
        }
    }

    private void walk(State state, int here, Filled filled) {
        for (Entry entry : state.ends()) {
            candidates.add(entry, here, filled);
        }
        if (!goesOn(state, here)) {
            return;
        }
        Token next = phrases.token(here);
        for (Way way : state.ways().on(next)) {
            boolean fits = way.glued() ? next.isGlued() : next.gap() != Token.Gap.PARAGRAPH;
            if (fits && (way.literal() || !next.hyphen())) {
                take(way, here, filled);
            }
        }
        if (next.hyphen()) {
            for (Way way : state.ways().on(phrases.token(here + 1))) {
                if (!way.literal()) {
                    take(way, here + 1, filled);
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

    private void take(Way way, int here, Filled filled) {
        if (!way.canBegin(phrases, here)) {
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
        if (candidates.isEmpty()) {
            return false;
        }
        boolean longer = false;
        for (Candidate candidate : candidates.take()) {
            longer |= isLongest(candidate) && accept(candidate);
        }
        return longer;
    }

    private boolean isLongest(Candidate candidate) {
        for (Category category : candidate.entry().categories()) {
            if (isLonger(candidate, category)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLonger(Candidate candidate, Category category) {
        Match before = longest[category.number()];
        return before == null
                || candidate.end() > before.end()
                || candidate.end() == before.end()
                        && candidate.entry().order() < before.entry().order();
    }

    private boolean accept(Candidate candidate) {
        Match match = Match.of(phrases, at, candidate.end(), candidate.entry(), candidate.filled());
        if (match == null) {
            return false;
        }
        for (Category category : candidate.entry().categories()) {
            if (isLonger(candidate, category)) {
                longest[category.number()] = match;
                news |= 1L << category.number();
            }
        }
        return true;
    }
}
