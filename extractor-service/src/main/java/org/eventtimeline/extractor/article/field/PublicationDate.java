package org.eventtimeline.extractor.article.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published.
 *
 * @param iso ISO 8601 date, or date-time with its offset
 * @param day the calendar day in the publisher's own offset; what the article calls "today"
 */
public record PublicationDate(String iso, LocalDate day) {
    private static final int DATE_LENGTH = "2025-09-04".length();

    /** Offsets come with a colon and without one. */
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    /** Reads an ISO 8601 date, or a date-time with its offset; empty where the string is neither. */
    public static Optional<PublicationDate> parse(String string) {
        try {
            return Optional.of(string.length() == DATE_LENGTH ? ofDay(LocalDate.parse(string)) : ofTime(string));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As {@link #parse}, but takes no more than the day from what web pages write after it. */
    public static Optional<PublicationDate> parseLeniently(String string) {
        var stripped = string.strip();
        return parse(stripped).or(() -> parse(stripped.substring(0, Math.min(DATE_LENGTH, stripped.length()))));
    }

    public static PublicationDate ofDay(LocalDate day) {
        return new PublicationDate(day.toString(), day);
    }

    private static PublicationDate ofTime(String string) {
        var time = DATE_TIME.parse(string, OffsetDateTime::from);
        return new PublicationDate(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), time.toLocalDate());
    }
}
