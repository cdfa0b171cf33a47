package org.eventtimeline.timeline.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.PlainText;

/** Reads the parameters of one request and gathers all that is wrong with them. */
final class Parameters {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_WORDS = 200;

    private final List<FieldError> errors = new ArrayList<>();

    /** Reads a parameter; null where it is absent, empty or at fault. */
    <T> T read(String field, String text, Function<String, Optional<T>> reader, String message) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            refuse(field, message);
        }
        return value.orElse(null);
    }

    /** Tells that a parameter does not go with the others. */
    void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** How many items a page has at most: a number from 1 to the greatest allowed, 50 where none is given. */
    int limit(String text, int greatest) {
        Integer limit = read(
                "limit",
                text,
                number -> Optional.of(number)
                        .filter(digits -> digits.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .filter(value -> value >= 1 && value <= greatest),
                "must be a number from 1 to " + greatest);
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    <T> T cursor(String text, Function<String, Optional<T>> reader) {
        return read("cursor", text, reader, "must be the next of an earlier page");
    }

    /** Reads words or a name; blanks are none. */
    String words(String field, String text) {
        return read(
                field,
                text == null ? null : text.strip(),
                Parameters::wordsFrom,
                "must be at most " + MAX_WORDS + " characters without NUL, of them a letter or digit");
    }

    /** Signs alone are found nowhere. */
    private static Optional<String> wordsFrom(String text) {
        return Optional.of(text)
                .filter(words -> words.length() <= MAX_WORDS && PlainText.Validator.isPlain(words))
                .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Reads one of the constants by its label; the one given where the parameter is absent. */
    <E extends Enum<E>> E oneOf(String field, String text, Function<E, String> label, E otherwise) {
        E read = read(
                field,
                text,
                name -> labelled(name, label, otherwise.getDeclaringClass()),
                "must be one of " + labels(label, otherwise.getDeclaringClass()));
        return read == null ? otherwise : read;
    }

    /** Reads constants by their labels with commas between them; those given where the parameter is absent. */
    <E extends Enum<E>> Set<E> someOf(
            String field, String text, Function<E, String> label, Class<E> constants, Set<E> otherwise) {
        Set<E> read = read(
                field,
                text,
                list -> all(list, name -> labelled(name, label, constants)),
                "must be some of " + labels(label, constants) + ", with commas between them");
        return read == null ? otherwise : read;
    }

    private static <E extends Enum<E>> Optional<E> labelled(
            String text, Function<E, String> label, Class<E> constants) {
        return Stream.of(constants.getEnumConstants())
                .filter(constant -> label.apply(constant).equals(text))
                .findFirst();
    }

    private static <E extends Enum<E>> String labels(Function<E, String> label, Class<E> constants) {
        return Stream.of(constants.getEnumConstants()).map(label).collect(Collectors.joining(", "));
    }

    /** Reads items with commas between them; empty where one of them is at fault. */
    static <T> Optional<Set<T>> all(String list, Function<String, Optional<T>> reader) {
        List<Optional<T>> items = Stream.of(list.split(",", -1)).map(reader).toList();
        return items.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        items.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new)))
                : Optional.empty();
    }

    /** Reads all parameters of a request, and ends it with a problem if any was at fault. */
    static <T> T checked(Function<Parameters, T> reader) {
        Parameters parameters = new Parameters();
        T read = reader.apply(parameters);
        if (!parameters.errors.isEmpty()) {
            throw new InvalidRequest(parameters.errors);
        }
        return read;
    }
}
