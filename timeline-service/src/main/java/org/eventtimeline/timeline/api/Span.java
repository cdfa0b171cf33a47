package org.eventtimeline.timeline.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eventtimeline.timeline.date.EventDate;

/**
 * The days that a bound of time can mean.
 *
 * @param earliest the first, null for an open beginning
 * @param latest the last, null for an open end
 */
record Span(LocalDate earliest, LocalDate latest) {
    static final String FORM = EventDate.FORM + ", or milliseconds since 1970";

    /** Four digits are a year; these are not. */
    private static final Pattern MILLISECONDS = Pattern.compile("0|-?[1-9]\\d{4,14}");

    private static final LocalDate FIRST = LocalDate.of(-4711, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Reads an EDTF date or milliseconds since 1970, whose day is that of UTC. */
    static Optional<Span> read(String text) {
        return MILLISECONDS.matcher(text).matches()
                ? Optional.of(day(Long.parseLong(text)))
                        .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                        .map(day -> new Span(day, day))
                : EventDate.read(text).map(date -> new Span(date.earliest(), date.latest()));
    }

    /** Whether all its days are before all of the other's. */
    boolean endsBefore(Span other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    private static LocalDate day(long milliseconds) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), ZoneOffset.UTC);
    }
}
