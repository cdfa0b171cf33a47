package org.eventtimeline.timeline.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eventtimeline.timeline.api.Missing;
import org.eventtimeline.timeline.api.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Shows people a page where there is nothing, and gives programs a problem. */
class NotFoundMapper {
    private static final String NOTHING = "There is nothing at this address; /q/swagger-ui lists what there is.";

    @ServerExceptionMapper
    Response notFound(NotFoundException nothing, UriInfo uri, HttpHeaders headers) {
        boolean isForPeople = !uri.getPath().startsWith("/api/")
                && headers.getAcceptableMediaTypes().get(0).equals(MediaType.TEXT_HTML_TYPE);
        return isForPeople
                ? Response.status(Response.Status.NOT_FOUND)
                        .type(Pages.HTML)
                        .entity(Templates.notFound().render())
                        .build()
                : Problem.of(Response.Status.NOT_FOUND, nothing instanceof Missing ? nothing.getMessage() : NOTHING)
                        .response();
    }
}
