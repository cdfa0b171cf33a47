package org.eventtimeline.timeline.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads when an article was published: a day, or a day and time with or without an offset; UTC where none is given. */
final class Publication {
    /** Sorts the articles that do not say when they were published after all others. */
    static final Instant UNKNOWN = Instant.parse("9999-12-31T23:59:59Z");

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
            return Optional.of(FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from))
                    .map(Publication::instant)
                    .filter(instant ->
                            instant.isBefore(UNKNOWN) && instant.isAfter(Instant.parse("0001-01-01T00:00:00Z")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor time) {
        if (time instanceof OffsetDateTime withOffset) {
            return stored(withOffset.toInstant());
        }
        LocalDateTime local = time instanceof LocalDateTime dateTime
                ? dateTime
                : LocalDate.from(time).atStartOfDay();
        return stored(local.toInstant(ZoneOffset.UTC));
    }

    /** PostgreSQL keeps microseconds. */
    private static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
