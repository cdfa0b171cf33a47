package org.eventtimeline.extractor.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.article.FieldError;
import org.eventtimeline.extractor.article.InvalidInputException;
import org.eventtimeline.extractor.article.field.UnsupportedLanguageException;
import org.eventtimeline.extractor.background.Outage;
import org.eventtimeline.extractor.feed.TooManyFeedsException;
import org.eventtimeline.extractor.fetch.FetchFailedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Turns every exception that reaches the API into a problem. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String INVALID = "The request is not valid";
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final int RETRY_SECONDS = 5;

    @ServerExceptionMapper
    Response invalid(InvalidInputException e) {
        return Problem.of(BAD_REQUEST, INVALID, e.errors()).asResponse();
    }

    @ServerExceptionMapper
    Response unsupported(UnsupportedLanguageException e) {
        return Problem.of(UNPROCESSABLE, e.getMessage(), List.of(new FieldError("language", "is not supported")))
                .asResponse();
    }

    @ServerExceptionMapper
    Response notFetched(FetchFailedException e) {
        int status = switch (e.reason()) {
            case UNUSABLE -> UNPROCESSABLE;
            case UNAVAILABLE -> BAD_GATEWAY;
            case TIMEOUT -> GATEWAY_TIMEOUT;
            case BUSY -> UNAVAILABLE;
        };
        var problem = Problem.of(status, "The url can't be fetched", List.of(new FieldError("url", e.getMessage())));
        return e.reason() == FetchFailedException.Reason.BUSY ? comeAgain(problem) : problem.asResponse();
    }

    @ServerExceptionMapper
    Response full(TooManyFeedsException e) {
        return Problem.of(CONFLICT, e.getMessage()).asResponse();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        var field = e.getPath().stream().map(Reference::getFieldName).collect(Collectors.joining("."));
        return field.isEmpty()
                ? Problem.of(BAD_REQUEST, "The body is not a JSON object").asResponse()
                : Problem.of(BAD_REQUEST, INVALID, List.of(new FieldError(field, "must be a string")))
                        .asResponse();
    }

    /** Answers that JAX-RS itself gives, such as 404, keep their status and headers. */
    @ServerExceptionMapper
    Response answered(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return Response.fromResponse(e.getResponse())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status, detailOf(e)))
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException e) {
        return Response.fromResponse(answered(e))
                .allow(AllowedMethods.of(CurrentRequestManager.get()))
                .build();
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        if (Outage.caused(e)) {
            LOG.warnf("The database is away: %s", e.getMessage());
            return comeAgain(Problem.of(UNAVAILABLE, "The database is away for now"));
        }
        LOG.error("A request failed", e);
        return Problem.of(SERVER_ERROR, "The request failed through no fault of yours")
                .asResponse();
    }

    private static Response comeAgain(Problem problem) {
        return Response.fromResponse(problem.asResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    /** Null where the exception says no more than its status. */
    private static String detailOf(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException broken) {
            var place = broken.getLocation();
            return "The body is not valid JSON"
                    + (place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")");
        }
        return e.getMessage().startsWith("HTTP ") ? null : e.getMessage();
    }
}
