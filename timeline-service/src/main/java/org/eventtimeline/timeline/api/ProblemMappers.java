package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.NotThere;
import org.eventtimeline.timeline.event.Upgrading;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Answers every failed request with a problem. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String RETRY_SECONDS = "5";

    private static final String GONE = "08";
    private static final String TOO_SLOW = "57014";

    /** SQL states of a database that is away, out of room, shutting down, too slow or in a deadlock. */
    private static final List<String> PASSING = List.of(GONE, "53", "57", "40");

    @ServerExceptionMapper
    Response invalid(InvalidRequest invalid) {
        return invalid.problem().response();
    }

    @ServerExceptionMapper
    Response notThere(NotThere missing) {
        return Problem.unprocessable(List.of(new FieldError(missing.field(), missing.getMessage())))
                .response();
    }

    @ServerExceptionMapper
    Response upgrading(Upgrading passing) {
        return unavailable(passing.getMessage());
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        String field = JsonFault.field(mismatched);
        return Problem.unprocessable(
                        List.of(new FieldError(field.isEmpty() ? "body" : field, JsonFault.message(mismatched))))
                .response();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        return Response.fromResponse(Problem.of(status, detail(refused)).response())
                .header(
                        HttpHeaders.RETRY_AFTER,
                        refused.getResponse().getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException refused) {
        return Response.fromResponse(
                        Problem.of(Response.Status.METHOD_NOT_ALLOWED, "The resource does not offer this method.")
                                .response())
                .allow(AllowedMethods.of(CurrentRequestManager.get()))
                .build();
    }

    private static String detail(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException malformed) {
            return "The body is not JSON: " + JsonFault.place(malformed);
        }
        if (refused instanceof NotSupportedException) {
            return "The body must be application/json.";
        }
        return refused instanceof NotAcceptableException
                ? "The resource has no form that the Accept header names."
                : refused.getMessage();
    }

    @ServerExceptionMapper
    Response failed(Exception failed) {
        Optional<String> state = Stream.iterate((Throwable) failed, t -> t != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                // A pool that gets no connection in time has no state to tell.
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), GONE))
                .filter(found -> PASSING.stream().anyMatch(found::startsWith))
                .findFirst();
        LOG.errorf(failed, "A request failed%s", state.isPresent() ? " and may succeed later" : "");
        return state.map(found -> TOO_SLOW.equals(found)
                        ? unavailable("The database took too long; ask for less, such as fewer days.")
                        : unavailable("The database does not answer."))
                .orElseGet(
                        () -> Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "The service failed; its log says why.")
                                .response());
    }

    private static Response unavailable(String detail) {
        return Response.fromResponse(
                        Problem.of(Response.Status.SERVICE_UNAVAILABLE, detail).response())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
