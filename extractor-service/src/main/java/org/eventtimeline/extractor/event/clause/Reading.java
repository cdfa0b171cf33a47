package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Span;

/**
 * A sentence with its clauses.
 *
 * @param phrases the sentence as phrases
 * @param clauses its clauses in order
 */
public record Reading(Phrases phrases, List<Clause> clauses) {

    /** Reads a sentence. */
    public static Reading of(Phrases phrases) {
        return new Reading(phrases, Clauses.of(phrases));
    }

    /** The last clause whose verb stands before phrase {@code i}. */
    public Optional<Clause> clauseBefore(int i) {
        return clauses.stream().filter(clause -> clause.at() < i).reduce((first, last) -> last);
    }

    /** The first clause whose verb, finite or a gerund, stands behind phrase {@code i}. */
    public Optional<Clause> clauseAfter(int i) {
        return clauses.stream()
                .filter(clause -> clause.at() > i)
                .filter(clause -> clause.verb().isFinite() || clause.kind() == Clause.Kind.GERUND)
                .findFirst();
    }

    /** The clause whose verb group is phrase {@code i}. */
    public Optional<Clause> clauseAt(int i) {
        return clauses.stream().filter(clause -> clause.at() == i).findFirst();
    }

    /** The clauses of which noun phrase {@code i} is the subject. */
    public Stream<Clause> withSubject(int i) {
        return clauses.stream().filter(clause -> clause.subject() == i);
    }

    /** The clauses of which noun phrase {@code i} is the object. */
    public Stream<Clause> withObject(int i) {
        return clauses.stream().filter(clause -> clause.object() == i);
    }

    /** Whether noun phrase {@code i} is the subject of a clause. */
    public boolean isSubject(int i) {
        return withSubject(i).findAny().isPresent();
    }

    /** Whether noun phrase {@code i} is the object of a clause. */
    public boolean isObject(int i) {
        return withObject(i).findAny().isPresent();
    }

    /** Where the sentence stands in the text. */
    public Span span() {
        return new Span(phrases.sentence().start(), phrases.sentence().end());
    }
}
