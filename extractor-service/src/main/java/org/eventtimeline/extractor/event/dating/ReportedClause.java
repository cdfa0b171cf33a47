package org.eventtimeline.extractor.event.dating;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Finds what a statement tells to have happened: {@code two men had been arrested} of {@code Police said that}. */
record ReportedClause(Reading reading, Phrases phrases, Clause statement) {

    /** The clause that tells what is said, behind the statement or before it. */
    static Optional<Clause> of(Reading reading, Clause statement) {
        ReportedClause reported = new ReportedClause(reading, reading.phrases(), statement);
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && reported.happened(clause))
                .filter(clause -> reported.isBehind(clause) || reported.isBefore(clause))
                .findFirst();
    }

    private boolean happened(Clause clause) {
        boolean past = clause.verb().tense() == Tense.PAST
                || clause.verb().tense() == Tense.PRESENT && (clause.verb().perfect() || isBegun(clause));
        return past && Eventhood.isFact(phrases, clause) && !hasDate(clause);
    }

    /** {@code is recalling} in {@code Acme is recalling its heaters, it said on Friday}. */
    private boolean isBegun(Clause clause) {
        return isBefore(clause) && VerbForm.of(phrases.lower(clause.verb().head())) == VerbForm.GERUND;
    }

    /** {@code that two men had been arrested}, with nothing but a date before it. */
    private boolean isBehind(Clause clause) {
        return clause.subject() > statement.at()
                && clause.kind() != Clause.Kind.RELATIVE
                && IntStream.range(statement.at() + 1, clause.subject()).allMatch(this::leadsOn);
    }

    private boolean leadsOn(int i) {
        boolean that = phrases.lower(phrases.get(i).from()).equals("that");
        boolean ofDate = phrases.isKind(i, Kind.PREPOSITION) && phrases.isTime(i + 1);
        return that || ofDate || phrases.isTime(i) || phrases.isKind(i, Kind.ADVERB);
    }

    /** {@code Two men have been arrested, police said}. */
    private boolean isBefore(Clause clause) {
        return clause.kind() == Clause.Kind.MAIN
                && clause.at() < statement.at()
                && statement.hasSubject()
                && statement.subject() > clause.at()
                && phrases.isKind(statement.subject() - 1, Kind.COMMA)
                && IntStream.range(0, statement.subject()).noneMatch(i -> phrases.isKind(i, Kind.QUOTE));
    }

    /** Whether a date of its own stands beside the verb, and not in what only describes its subject. */
    private boolean hasDate(Clause clause) {
        int start =
                reading.clauses().stream().anyMatch(other -> other.at() > clause.subject() && other.at() < clause.at())
                        ? clause.at()
                        : clause.subject();
        int end = reading.clauses().stream()
                .filter(next -> next.at() > clause.at())
                .mapToInt(Clause::at)
                .findFirst()
                .orElse(phrases.size());
        return IntStream.range(start, end)
                .anyMatch(i -> phrases.get(i) instanceof TimePhrase time
                        && time.expression().value() instanceof CalendarValue);
    }
}
