package org.eventtimeline.extractor.event.construction;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Finds what a sentence tells before who says so: {@code Acme plans to close the mill, the company said}. */
public final class SaidBefore {
    private final Reading reading;
    private final Phrases phrases;

    public SaidBefore(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** The main clause with which the sentence begins, where a comma sets the telling clause behind it. */
    public Optional<Clause> of(Clause telling) {
        int comma = Math.min(telling.subject(), telling.at()) - 1;
        boolean set = telling.hasSubject() && phrases.isKind(comma, Kind.QUOTE)
                ? phrases.isKind(comma - 1, Kind.COMMA)
                : phrases.isKind(comma, Kind.COMMA);
        boolean done = telling.kind() == Clause.Kind.RELATIVE && telling.verb().passive();
        return !set || done || !telling.verb().isFinite()
                ? Optional.empty()
                : reading.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject())
                        .filter(clause -> clause.at() < comma)
                        .findFirst();
    }
}
