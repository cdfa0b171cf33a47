package org.eventtimeline.timeline.query;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The place of an event in the order; opaque to those who page with it. */
public record Cursor(
        LocalDate earliest,
        int precision,
        LocalDate latest,
        LocalTime clock,
        OffsetDateTime published,
        int sequence,
        UUID id) {
    private static final int PARTS = 7;
    private static final int MAX_LENGTH = 400;
    private static final int FIRST_YEAR = -4712;
    private static final int END_YEAR = 10_001;

    /** The columns of the order, in the order of their significance. */
    static final List<String> COLUMNS =
            List.of("earliest", "precision", "latest", "clock", "published", "sequence", "id");

    /** Reads what {@link #text()} wrote; empty for anything else. */
    public static Optional<Cursor> read(String text) {
        try {
            String[] parts = text.length() > MAX_LENGTH
                    ? new String[0]
                    : new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            return parts.length == PARTS ? Optional.of(of(parts)).filter(Cursor::isStorable) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Cursor of(String[] parts) {
        return new Cursor(
                LocalDate.parse(parts[0]),
                Integer.parseInt(parts[1]),
                LocalDate.parse(parts[2]),
                LocalTime.parse(parts[3]),
                OffsetDateTime.parse(parts[4]),
                Integer.parseInt(parts[5]),
                UUID.fromString(parts[6]));
    }

    private boolean isStorable() {
        return isStorable(earliest) && isStorable(latest) && isStorable(published.toLocalDate());
    }

    private static boolean isStorable(LocalDate day) {
        return day.equals(LocalDate.MIN)
                || day.equals(LocalDate.MAX)
                || (day.getYear() > FIRST_YEAR && day.getYear() < END_YEAR);
    }

    static Cursor of(ResultSet row) throws SQLException {
        return new Cursor(
                row.getObject("earliest", LocalDate.class),
                row.getInt("precision"),
                row.getObject("latest", LocalDate.class),
                row.getObject("clock", LocalTime.class),
                row.getObject("published", OffsetDateTime.class),
                row.getInt("sequence"),
                row.getObject("id", UUID.class));
    }

    /** The cursor in letters that need no escape in a URL. */
    public String text() {
        String parts = String.join(
                "|",
                earliest.toString(),
                String.valueOf(precision),
                latest.toString(),
                clock.toString(),
                published.toString(),
                String.valueOf(sequence),
                id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    List<Object> values() {
        return List.of(earliest, precision, latest, clock, published, sequence, id);
    }
}
