package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Finds the clause that a date belongs to. */
final class DatedClause {
    private final Phrases phrases;
    private final List<Clause> clauses;
    private final LocalDate published;

    DatedClause(Phrases phrases, List<Clause> clauses, LocalDate published) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.published = published;
    }

    /**
     * The clause of the date in phrase {@code time}.
     *
     * @param start the phrase where the date begins with its preposition
     */
    Optional<Clause> find(int start, int time, TemporalExpression expression) {
        return after(start, time).or(() -> before(start, expression));
    }

    /** The clause behind the date: {@code On Monday, she left}, {@code In a speech in Oslo on Monday, she}. */
    Optional<Clause> after(int start, int time) {
        return opensClause(start, time) ? forward(time) : beforeVerb(start, time);
    }

    /** What happened when the date had come, whatever ends or begins with it: {@code until 1706, when it was returned}. */
    Optional<Clause> when(int time) {
        int relative = phrases.isKind(time + 1, Kind.COMMA) ? time + 2 : time + 1;
        boolean when = phrases.isKind(relative, Kind.RELATIVE)
                && phrases.lower(phrases.get(relative).from()).equals("when");
        return when
                ? clauses.stream()
                        .filter(clause -> clause.subject() == relative + 1)
                        .filter(clause -> clause.verb().isFinite())
                        .findFirst()
                : Optional.empty();
    }

    private boolean opensClause(int start, int time) {
        int comma = phrases.isKind(time + 1, Kind.COMMA) ? 1 : 0;
        boolean noun = phrases.isNoun(time + 1 + comma);
        int opening = openingOfPrepositions(start);
        if (opening == 0) {
            return start == 0 ? time + 1 < phrases.size() : comma > 0 || noun && isVerb(time + 2);
        }
        boolean verb = phrases.isKind(start - 1, Kind.COORDINATOR)
                && time + 1 < phrases.size()
                && phrases.get(time + 1) instanceof VerbGroup group
                && group.tense() != Phrase.Tense.GERUND;
        boolean subject = isBoundary(beforeAdverbs(start - 1)) && (noun || isThere(time + 1));
        return verb || subject && !(comma > 0 && isInOpeningParticiple(start));
    }

    /** {@code there has been}. */
    private boolean isThere(int i) {
        return isVerb(i + 1) && phrases.lower(phrases.get(i).from()).equals("there");
    }

    /** {@code Born in Oslo, Norway, on May 3, 1937, Lang}: the date still belongs to the participle. */
    private boolean isInOpeningParticiple(int start) {
        Clause first = clauses.get(0);
        return first.at() == 0
                && first.kind() == Clause.Kind.REDUCED
                && clauses.stream().skip(1).noneMatch(clause -> clause.at() < start);
    }

    private boolean isVerb(int i) {
        return i < phrases.size() && phrases.get(i) instanceof VerbGroup;
    }

    /** Over {@code just} in {@code the choir just a decade ago moved}, {@code early} in {@code the church burned early on Monday, villagers said}. */
    private int beforeAdverbs(int i) {
        int before = i;
        while (phrases.isKind(before, Kind.ADVERB)) {
            before--;
        }
        return before;
    }

    /** Where the prepositional phrases that end before {@code start} begin: {@code [in a speech in Oslo] on Monday}. */
    private int openingOfPrepositions(int start) {
        int i = start;
        while (i >= 2 && phrases.isNoun(i - 1) && !phrases.preposition(i - 2).isEmpty()) {
            i -= 2;
        }
        return i;
    }

    private boolean isBoundary(int i) {
        return phrases.isKind(i, Kind.COMMA)
                || phrases.isKind(i, Kind.BREAK)
                || phrases.isKind(i, Kind.COORDINATOR)
                || phrases.isKind(i, Kind.SUBORDINATOR)
                || phrases.isKind(i, Kind.QUOTE)
                || i < 0;
    }

    /** The first clause after an opening date that is not a relative one, or the main clause behind it. */
    private Optional<Clause> forward(int time) {
        List<Clause> behind = clauses.stream()
                .filter(clause -> clause.at() > time && clause.verb().isFinite())
                .filter(clause -> clause.kind() != Clause.Kind.RELATIVE)
                .toList();
        return behind.stream()
                .limit(2)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .findFirst()
                .or(() -> behind.stream().findFirst());
    }

    /** {@code Apple today launched}, {@code the assault, on 27 May, failed}, {@code the talks, in Oslo in May, failed}. */
    private Optional<Clause> beforeVerb(int start, int time) {
        int opening = openingOfPrepositions(start);
        boolean inserted = phrases.isKind(opening - 1, Kind.COMMA) && phrases.isKind(time + 1, Kind.COMMA);
        int before = inserted ? opening - 2 : beforeAdverbs(start - 1);
        int verb = inserted ? time + 2 : time + 1;
        while (phrases.isKind(verb, Kind.ADVERB)) {
            verb++;
        }
        int at = verb;
        if (phrases.preposition(start).equals("for")) {
            // "the report for February is due"
            return Optional.empty();
        }
        boolean noun = phrases.isNoun(before) || phrases.isKind(before, Kind.RELATIVE);
        return noun
                ? clauses.stream()
                        .filter(clause -> clause.at() == at && clause.verb().isFinite())
                        .filter(clause -> clause.kind() == Clause.Kind.RELATIVE || !isModified(clause))
                        .findFirst()
                : Optional.empty();
    }

    /** {@code a truce signed in May collapsed}, {@code who fled in May said}: the date belongs to the verb before it. */
    private boolean isModified(Clause clause) {
        return clauses.stream()
                .anyMatch(other -> (other.kind() == Clause.Kind.REDUCED || other.kind() == Clause.Kind.RELATIVE)
                        && other.subject() == clause.subject()
                        && other.at() > clause.subject()
                        && other.at() < clause.at());
    }

    /** The nearest clause before phrase {@code start} that can have happened at the date. */
    Optional<Clause> before(int start, TemporalExpression expression) {
        Optional<Clause> nearest = Optional.empty();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.at() >= start) {
                continue;
            }
            if (isBlocked(clause.at(), start)) {
                break;
            }
            if (isClosed(clause, start)) {
                continue;
            }
            if (nearest.isEmpty()) {
                nearest = Optional.of(clause);
            }
            if (agrees(clause.verb(), expression)) {
                return Optional.of(clause);
            }
            if (clause.verb().isFinite() && clause.kind() != Clause.Kind.RELATIVE) {
                break;
            }
        }
        return nearest;
    }

    /** {@code where he worked} in {@code joined Acme, where he worked for Lee, in 1954}: the comma ends it. */
    private boolean isClosed(Clause clause, int start) {
        int relative = clause.kind() == Clause.Kind.RELATIVE ? clause.at() - 1 : clause.subject() - 1;
        return phrases.isKind(start - 1, Kind.COMMA)
                && phrases.isKind(relative, Kind.RELATIVE)
                && phrases.isKind(relative - 1, Kind.COMMA)
                && IntStream.range(relative, start - 1).noneMatch(i -> phrases.isKind(i, Kind.COMMA));
    }

    private boolean isBlocked(int verb, int start) {
        for (int i = verb + 1; i < start; i++) {
            if (phrases.isKind(i, Kind.BREAK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether tense and date agree on what lies before and after the publication. */
    private boolean agrees(VerbGroup verb, TemporalExpression expression) {
        if (published == null || !(expression.value() instanceof CalendarValue value)) {
            return true;
        }
        boolean future = value.first().isAfter(published);
        boolean past = value.last().isBefore(published);
        return switch (verb.tense()) {
            case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> !future;
            case FUTURE, INFINITIVE -> !past;
            default -> true;
        };
    }
}
