package org.eventtimeline.timeline.api;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.event.NewMention;
import org.eventtimeline.timeline.event.Salience;
import org.eventtimeline.timeline.merge.EventStatus;
import org.eventtimeline.timeline.query.EventFilter;
import org.eventtimeline.timeline.query.Within;

/** Reads what parameters say of which events to read. */
final class FilterReader {
    private static final int MAX_KINDS = 50;
    private static final int MAX_LANGUAGE = 35;

    private final FilterParameters told;
    private final Parameters parameters;

    FilterReader(FilterParameters told, Parameters parameters) {
        this.told = told;
        this.parameters = parameters;
    }

    EventFilter filter() {
        Span first = parameters.read("from", told.from, Span::read, Span.FORM);
        Span last = parameters.read("to", told.to, Span::read, Span.FORM);
        if (first != null && last != null && last.endsBefore(first)) {
            parameters.refuse("to", "must not be before from");
        }
        return new EventFilter(
                first == null ? null : first.earliest(),
                last == null ? null : last.latest(),
                parameters.oneOf("within", told.within, Within::label, Within.OVERLAP),
                parameters.words("q", told.q),
                parameters.words("participant", told.participant),
                parameters.words("place", told.place),
                parameters.words("tag", told.tag),
                parameters.words("source", told.source),
                language(),
                kinds(),
                parameters.someOf("status", told.status, EventStatus::label, EventStatus.class, EventFilter.SHOWN),
                parameters.someOf("precision", told.precision, Precision::label, Precision.class, Set.of()),
                salience());
    }

    private String language() {
        return parameters.read("lang", told.lang, FilterReader::language, "must be a BCP 47 language tag such as en");
    }

    private static Optional<String> language(String tag) {
        return Optional.of(tag)
                .filter(text -> text.length() <= MAX_LANGUAGE && text.matches(FilterParameters.LANGUAGE));
    }

    private Set<String> kinds() {
        Set<String> kinds = parameters.read(
                "kind",
                told.kind,
                FilterReader::kinds,
                "must be up to " + MAX_KINDS + " kinds, such as meeting, with commas between them");
        return kinds == null ? Set.of() : kinds;
    }

    private static Optional<Set<String>> kinds(String list) {
        return Parameters.all(list, kind -> Optional.of(kind).filter(name -> name.matches(NewMention.KIND)))
                .filter(kinds -> kinds.size() <= MAX_KINDS);
    }

    private double salience() {
        Double salience = parameters.read(
                "minSalience", told.minSalience, FilterReader::salience, "must be a number from 0 to 1");
        return salience == null ? Salience.SHOWN : salience;
    }

    private static Optional<Double> salience(String text) {
        return Optional.of(text)
                .filter(number -> number.matches("[01]|[01]?\\.[0-9]{1,9}"))
                .map(Double::valueOf)
                .filter(value -> value <= 1);
    }
}
