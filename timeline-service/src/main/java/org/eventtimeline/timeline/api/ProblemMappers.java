package org.eventtimeline.timeline.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failed request with a problem. */
class ProblemMappers {
    @ServerExceptionMapper
    Response invalid(InvalidRequest invalid) {
        return Problem.of(invalid.errors()).response();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        return Problem.of(refused.getResponse().getStatusInfo(), refused.getMessage())
                .response();
    }
}
