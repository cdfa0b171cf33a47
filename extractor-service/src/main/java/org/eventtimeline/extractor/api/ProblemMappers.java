package org.eventtimeline.extractor.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.article.FieldError;
import org.eventtimeline.extractor.article.InvalidSubmissionException;
import org.eventtimeline.extractor.article.UnsupportedLanguageException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that reaches the API into a problem. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int UNPROCESSABLE = 422;

    @ServerExceptionMapper
    Response invalid(InvalidSubmissionException e) {
        return Problem.of(400, "The article is not valid", e.errors()).asResponse();
    }

    @ServerExceptionMapper
    Response unsupported(UnsupportedLanguageException e) {
        return Problem.of(UNPROCESSABLE, e.getMessage(), List.of(new FieldError("language", e.getMessage())))
                .asResponse();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return Problem.of(
                        400,
                        "The body is not of the expected form",
                        List.of(new FieldError(pathOf(e), "has the wrong type")))
                .asResponse();
    }

    @ServerExceptionMapper
    Response other(WebApplicationException e) {
        return Problem.of(e.getResponse().getStatus(), e.getMessage(), List.of())
                .asResponse();
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        LOG.error("A request failed", e);
        return Problem.of(500, "The request failed through no fault of yours", List.of())
                .asResponse();
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
