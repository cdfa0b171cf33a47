package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Brackets;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Clauses;
import org.eventtimeline.extractor.event.construction.GovernedGerunds;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Dates behind what they date: {@code She left on Monday}. */
final class TrailingDates {
    private static final Set<String> EXEMPLIFYING = Set.of("among", "including");

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final DescribingGerunds gerunds;
    private final PerfectDates perfect;
    private final ClosedClauses closed;
    private final TensesOfDates tenses;
    private final DatesOfOthers others;

    TrailingDates(Phrases phrases, List<Clause> clauses, LocalDate published, TensesOfDates tenses) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.gerunds = new DescribingGerunds(phrases, clauses);
        this.perfect = new PerfectDates(phrases, published);
        this.closed = new ClosedClauses(phrases);
        this.tenses = tenses;
        this.others = new DatesOfOthers(phrases, published);
    }

    /** The nearest clause before phrase {@code start} that can have happened at the date, or else the nearest. */
    Optional<Clause> clause(int start, TemporalExpression expression) {
        Optional<Clause> attempt = Attempts.before(phrases, clauses, start);
        if (attempt.isPresent()) {
            return attempt;
        }
        List<Clause> candidates = candidates(start, expression).stream()
                .filter(clause ->
                        !perfect.isOfOther(clause, start, expression) && !others.have(clause, start, expression))
                .sorted(Comparator.comparing(clause -> gerunds.describes(clause)
                        || describesAhead(clause)
                        || GovernedGerunds.isLeftUndone(phrases, clause)
                        || GovernedGerunds.isDoubted(phrases, clause)))
                .toList();
        return candidates.stream()
                .filter(clause -> tenses.agree(clause, expression))
                .findFirst()
                .or(() -> candidates.stream()
                        .findFirst()
                        .filter(clause -> clause.verb().tense() != Tense.FUTURE));
    }

    /** From the nearest clause back to the first with a finite verb; {@code who had fled} alone does not end them. */
    private List<Clause> candidates(int start, TemporalExpression expression) {
        List<Clause> open = IntStream.rangeClosed(1, clauses.size())
                .mapToObj(i -> clauses.get(clauses.size() - i))
                .filter(clause -> clause.at() < start)
                .takeWhile(clause -> !isBlocked(clause.at(), start))
                .filter(clause -> !closed.has(clause, start, expression))
                .toList();
        if (!open.isEmpty() && isAbsolute(open.get(0))) {
            return List.of();
        }
        List<Clause> candidates = new ArrayList<>();
        for (Clause clause : open) {
            candidates.add(clause);
            if (clause.verb().isFinite() && clause.kind() != Clause.Kind.RELATIVE || isNextInfinitive(clause)) {
                break;
            }
        }
        return candidates;
    }

    /** {@code close} in {@code had to sell its hall in 2011 and to close its pool in 2012}. */
    private boolean isNextInfinitive(Clause clause) {
        return clause.kind() == Clause.Kind.INFINITIVE
                && phrases.isKind(clause.at() - 1, Kind.COORDINATOR)
                && phrases.isTime(clause.at() - 2);
    }

    /** {@code lend} in {@code will vote on a bill to lend money on Friday}. */
    private boolean describesAhead(Clause infinitive) {
        return infinitive.kind() == Clause.Kind.INFINITIVE
                && phrases.isNoun(infinitive.at() - 1)
                && !phrases.isVerb(infinitive.at() - 2)
                && Clauses.lastFinite(clauses.subList(0, clauses.indexOf(infinitive)))
                        .filter(finite -> finite.verb().tense() == Tense.FUTURE)
                        .isPresent();
    }

    private boolean isBlocked(int verb, int start) {
        int dash = new Brackets(phrases).openingDash(start - 1);
        int end = dash == Clause.NONE ? start : dash;
        return IntStream.range(verb + 1, end).anyMatch(i -> phrases.isKind(i, Kind.BREAK)) || isOfExample(verb, start);
    }

    /** {@code a raid in May} in {@code has made five raids, among them a raid in May}. */
    private boolean isOfExample(int verb, int start) {
        int comma = IntStream.range(verb + 1, start)
                .filter(i -> phrases.isKind(i, Kind.COMMA))
                .reduce((first, last) -> last)
                .orElse(start);
        return EXEMPLIFYING.contains(phrases.preposition(comma + 1));
    }

    /** {@code his best place being} in {@code played in six cups, his best place being third in 1961}. */
    private boolean isAbsolute(Clause gerund) {
        return gerund.verb().tense() == Tense.GERUND
                && gerund.lemma(phrases).equals("be")
                && phrases.isNoun(gerund.at() - 1)
                && phrases.isKind(gerund.at() - 2, Kind.COMMA);
    }
}
