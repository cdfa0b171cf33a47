package org.eventtimeline.timeline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.PlainText;

/** Reads the parameters of one request and gathers all that is wrong with them. */
final class Parameters {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int MAX_WORDS = 200;

    private final List<FieldError> errors = new ArrayList<>();

    /** Reads a parameter; null where it is absent, empty or at fault. */
    <T> T read(String field, String text, Function<String, Optional<T>> reader, String message) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            errors.add(new FieldError(field, message));
        }
        return value.orElse(null);
    }

    int limit(String text) {
        Integer limit = read("limit", text, Parameters::limitFrom, "must be a number from 1 to " + MAX_LIMIT);
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    private static Optional<Integer> limitFrom(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MAX_LIMIT);
    }

    <T> T cursor(String text, Function<String, Optional<T>> reader) {
        return read("cursor", text, reader, "must be the next of an earlier page");
    }

    String words(String text) {
        return read("q", text, Parameters::wordsFrom, "must be at most " + MAX_WORDS + " characters without NUL");
    }

    private static Optional<String> wordsFrom(String text) {
        return Optional.of(text).filter(words -> words.length() <= MAX_WORDS && PlainText.Validator.isPlain(words));
    }

    /** Ends the request if any parameter was at fault. */
    void check() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }
}
