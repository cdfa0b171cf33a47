package org.eventtimeline.timeline.api;

import java.util.List;

/** A request with fields at fault. */
final class InvalidRequest extends RuntimeException {
    private final transient List<Problem.FieldError> errors;

    InvalidRequest(List<Problem.FieldError> errors) {
        super(errors.toString());
        this.errors = errors;
    }

    List<Problem.FieldError> errors() {
        return errors;
    }
}
