package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;

/** Passes a date on to the clauses that happen with the dated one: {@code came on Monday and left}, {@code when she left}. */
final class SharedDates {
    private static final double WEAKER = 0.6;
    private static final Set<String> AT_ONCE = Set.of("when", "as", "while");

    private final Phrases phrases;
    private final List<Clause> clauses;

    SharedDates(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** The hosts and those with which they share their dates. */
    List<Host> share(List<Host> hosts) {
        List<Host> all = new ArrayList<>(hosts);
        for (Host host : hosts) {
            for (Clause clause : clauses) {
                boolean shares = host.isVerb() ? happensWith(host.clause(), clause) : clause.subject() == host.phrase();
                if (shares && all.stream().noneMatch(other -> clause.equals(other.clause()))) {
                    all.add(new Host(
                            clause.at(), clause.verb().head(), clause, host.expression(), host.certainty() * WEAKER));
                }
            }
        }
        return all;
    }

    private boolean happensWith(Clause dated, Clause other) {
        int index = clauses.indexOf(dated);
        int otherIndex = clauses.indexOf(other);
        if (otherIndex == index + 1) {
            return isCoordinated(dated, other) || isAtOnce(other) || isConsequence(other);
        }
        return otherIndex == index - 1 && isAtOnce(dated) && other.verb().isFinite();
    }

    private boolean isCoordinated(Clause dated, Clause other) {
        int i = other.at() - 1;
        while (phrases.isKind(i, Kind.ADVERB)) {
            i--;
        }
        return phrases.isKind(i, Kind.COORDINATOR) && dated.subject() == other.subject();
    }

    /** {@code when she left}. */
    private boolean isAtOnce(Clause clause) {
        if (!clause.hasSubject() || !clause.verb().isFinite()) {
            return false;
        }
        int i = clause.subject() - 1;
        boolean earlier = clause.verb().perfect();
        boolean conjunction = phrases.isKind(i, Kind.RELATIVE)
                || phrases.isKind(i, Kind.SUBORDINATOR)
                || phrases.isKind(i, Kind.PREPOSITION);
        return !earlier
                && conjunction
                && AT_ONCE.contains(phrases.lower(phrases.get(i).from()));
    }

    /** {@code , killing two people}. */
    private boolean isConsequence(Clause clause) {
        return clause.kind() == Clause.Kind.GERUND
                && phrases.isKind(clause.at() - 1, Kind.COMMA)
                && !Lexicon.isState(phrases.token(clause.verb().head()));
    }
}
