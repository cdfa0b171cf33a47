package org.eventtimeline.extractor.article;

import java.util.List;

/** A submission that is no article, with every field at fault. */
public class InvalidSubmissionException extends RuntimeException {
    private final transient List<FieldError> errors;

    InvalidSubmissionException(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    /** Every field at fault, at least one. */
    public List<FieldError> errors() {
        return errors;
    }
}
