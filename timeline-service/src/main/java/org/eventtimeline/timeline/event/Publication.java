package org.eventtimeline.timeline.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads when an article was published: a day, or a day and time with or without an offset; UTC where none is given. */
final class Publication {
    /** Sorts the articles that do not say when they were published after all others. */
    static final Instant UNKNOWN = Instant.parse("9999-12-31T23:59:59Z");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter();

    private Publication() {}

    static Optional<Instant> read(String text) {
        try {
            return Optional.of(instant(FORM.parse(text)))
                    .filter(instant -> instant.isBefore(UNKNOWN) && instant.isAfter(FIRST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor time) {
        LocalTime clock = time.isSupported(ChronoField.NANO_OF_DAY) ? LocalTime.from(time) : LocalTime.MIDNIGHT;
        ZoneOffset offset = time.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(time) : ZoneOffset.UTC;
        // PostgreSQL keeps microseconds.
        return LocalDate.from(time).atTime(clock).toInstant(offset).truncatedTo(ChronoUnit.MICROS);
    }
}
