package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;

/** Compiled rules by the tokens they can begin with, each list in the order of the grammar. */
final class RuleIndex {
    /** A rule that may match where the second token is one of these. */
    private record Candidate(Compiled rule, TokenSet second) {}

    private static final Candidate[] NONE = {};

    private final Candidate[][] bySymbol;

    RuleIndex(List<Compiled> rules) {
        List<List<Candidate>> bySymbol = new ArrayList<>();
        for (Compiled rule : rules) {
            for (Opening opening : rule.pattern().openings()) {
                var candidate = new Candidate(rule, opening.second());
                opening.first().symbols().forEach(symbol -> add(candidate, at(symbol, bySymbol)));
            }
        }
        this.bySymbol = bySymbol.stream()
                .map(candidates -> candidates.toArray(Candidate[]::new))
                .toArray(Candidate[][]::new);
    }

    private static List<Candidate> at(int symbol, List<List<Candidate>> bySymbol) {
        while (bySymbol.size() <= symbol) {
            bySymbol.add(new ArrayList<>());
        }
        return bySymbol.get(symbol);
    }

    /** Adds a candidate to those before, or its second tokens to the last one where that is the same rule. */
    private static void add(Candidate candidate, List<Candidate> candidates) {
        int last = candidates.size() - 1;
        if (last >= 0 && candidates.get(last).rule == candidate.rule) {
            TokenSet second = TokenSet.anyOf(candidates.get(last).second, candidate.second);
            candidates.set(last, new Candidate(candidate.rule, second));
        } else {
            candidates.add(candidate);
        }
    }

    /** The longest match that begins at the token, of equally long ones that of the first rule; null where none does. */
    Match longest(Phrases phrases, int at) {
        Token second = phrases.token(at + 1);
        Token joined = phrases.isHyphen(at + 1) ? phrases.token(at + 2) : null;
        Match longest = null;
        Match attempt = null;
        for (Candidate candidate : at(phrases.token(at))) {
            if (!candidate.second.allows(second) && !candidate.second.allows(joined)) {
                continue;
            }
            if (attempt == null) {
                attempt = new Match(phrases, at);
            }
            int end = candidate.rule.pattern().match(attempt, at);
            if (end > (longest == null ? at : longest.end()) && attempt.finish(candidate.rule.rule(), end)) {
                longest = attempt;
                attempt = null;
            } else {
                attempt.reset(0);
            }
        }
        return longest;
    }

    private Candidate[] at(Token token) {
        return token.symbol() < bySymbol.length ? bySymbol[token.symbol()] : NONE;
    }
}
