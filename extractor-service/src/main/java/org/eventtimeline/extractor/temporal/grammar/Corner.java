package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;

/**
 * Finds the phrases that begin at a token, from the left corner: first those of patterns that begin with a word or a
 * slot, then, as long as that gives longer ones, those of patterns that begin with a phrase just found.
 */
final class Corner {
    /** How often a phrase may be the beginning of a longer one. */
    private static final int MOST_TURNS = 8;

    /** A place where a rule's pattern ends. */
    private record Candidate(Entry entry, int end, Filled filled) {}

    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingInt(Candidate::end).reversed().thenComparingInt(candidate -> candidate.entry.order());

    private final Phrases phrases;
    private final int at;
    private final int categories;
    private Match[] longest;
    private boolean[] isNew;
    private List<Candidate> candidates = List.of();

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
        isNew = new boolean[categories];
        for (int turn = 0; turn < MOST_TURNS && choose(); turn++) {
            for (Start.After after : start.afterPhrases()) {
                int category = after.category().number();
                if (isNew[category]) {
                    Match match = longest[category];
                    isNew[category] = false;
                    walk(
                            after.state(),
                            match.end(),
                            new Filled(null, after.category().name(), match, at, match.end()));
                }
            }
        }
        return longest;
    }

    private void walk(State state, int here, Filled filled) {
        for (Entry entry : state.ends()) {
            add(new Candidate(entry, here, filled));
        }
        Token next = phrases.token(here);
        if (next == null) {
            return;
        }
        int behindHyphen = next.hyphen() ? here + 1 : here;
        if (!state.next().allows(next) && !(behindHyphen > here && state.next().allows(phrases.token(behindHyphen)))) {
            return;
        }
        for (Way way : state.ways()) {
            if (way.glued() ? next.isGlued() : next.gap() != Token.Gap.PARAGRAPH) {
                take(way, way.literal() ? here : behindHyphen, filled);
            }
        }
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

    /** Keeps the longest match of each rule. */
    private void add(Candidate candidate) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).entry == candidate.entry) {
                if (candidates.get(i).end < candidate.end) {
                    candidates.set(i, candidate);
                }
                return;
            }
        }
        if (candidates.isEmpty()) {
            candidates = new ArrayList<>();
        }
        candidates.add(candidate);
    }

    /** Lets the rules make matches of the candidates; whether any is longer than what was there. */
    private boolean choose() {
        List<Candidate> chosen = candidates;
        if (chosen.isEmpty()) {
            return false;
        }
        candidates = List.of();
        if (chosen.size() > 1) {
            chosen.sort(LONGEST_FIRST);
        }
        boolean longer = false;
        for (Candidate candidate : chosen) {
            longer |= isLongest(candidate) && accept(candidate);
        }
        return longer;
    }

    private boolean isLongest(Candidate candidate) {
        for (Category category : candidate.entry.categories()) {
            if (isLonger(candidate, category)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLonger(Candidate candidate, Category category) {
        Match before = longest[category.number()];
        return before == null
                || candidate.end > before.end()
                || candidate.end == before.end()
                        && candidate.entry.order() < before.entry().order();
    }

    private boolean accept(Candidate candidate) {
        Match match = Match.of(phrases, at, candidate.end, candidate.entry, candidate.filled);
        if (match == null) {
            return false;
        }
        for (Category category : candidate.entry.categories()) {
            if (isLonger(candidate, category)) {
                longest[category.number()] = match;
                isNew[category.number()] = true;
            }
        }
        return true;
    }
}
