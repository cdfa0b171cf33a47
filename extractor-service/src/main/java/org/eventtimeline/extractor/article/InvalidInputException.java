package org.eventtimeline.extractor.article;

import java.util.List;

/** What someone sent can't be taken; names every field at fault. */
public class InvalidInputException extends RuntimeException {
    private final transient List<FieldError> errors;

    /** @param errors every field at fault, at least one */
    public InvalidInputException(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    /** The same of one field. */
    public InvalidInputException(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    /** Every field at fault, at least one. */
    public List<FieldError> errors() {
        return errors;
    }
}
