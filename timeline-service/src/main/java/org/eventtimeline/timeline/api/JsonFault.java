package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the words of the interface where JSON is not of the form asked for. */
final class JsonFault {
    private JsonFault() {}

    /** The path of the field at fault, such as {@code article.id} or {@code participants[2]}. */
    static String field(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** Where the text ceases to be JSON. */
    static String place(JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        return location == null
                ? "it ends too early."
                : "see line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }

    /** What the field must be. */
    static String message(JsonMappingException fault) {
        if (fault.getCause() instanceof InputCoercionException) {
            return "is out of range";
        }
        if (!(fault instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            return "is not of the right form";
        }
        Class<?> type = mismatch.getTargetType();
        if (type.isEnum()) {
            return "must be one of "
                    + Stream.of(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "must be a string";
        }
        if (type == UUID.class) {
            return "must be an id such as 7d444840-9dc0-11d1-b245-5ffdce74fad2";
        }
        if (Number.class.isAssignableFrom(type)) {
            return type == Integer.class ? "must be a whole number below 2147483648" : "must be a number";
        }
        return Iterable.class.isAssignableFrom(type) ? "must be an array" : "must be an object";
    }
}
