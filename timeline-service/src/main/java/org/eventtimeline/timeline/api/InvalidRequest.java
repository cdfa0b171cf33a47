package org.eventtimeline.timeline.api;

import java.util.List;

/** A request with fields at fault. */
final class InvalidRequest extends RuntimeException {
    private final transient Problem problem;

    private InvalidRequest(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** A request with parameters at fault. */
    InvalidRequest(List<Problem.FieldError> errors) {
        this(Problem.of(errors));
    }

    /** A request with a body that is JSON and not what is asked for. */
    static InvalidRequest body(List<Problem.FieldError> errors) {
        return new InvalidRequest(Problem.unprocessable(errors));
    }

    Problem problem() {
        return problem;
    }
}
