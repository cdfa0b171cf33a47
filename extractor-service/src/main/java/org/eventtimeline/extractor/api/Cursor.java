package org.eventtimeline.extractor.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eventtimeline.extractor.delivery.ArticleState.Place;

/** Writes a place in the list of articles as an opaque string, and reads it. */
final class Cursor {
    private static final String SEPARATOR = " ";

    private Cursor() {}

    static String write(Place place) {
        var plain = place.receivedAt() + SEPARATOR + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty where the string was never a cursor. */
    static Optional<Place> read(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(SEPARATOR);
            return parts.length == 2 && parts[1].matches("[0-9a-f]{64}")
                    ? Optional.of(new Place(Instant.parse(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
