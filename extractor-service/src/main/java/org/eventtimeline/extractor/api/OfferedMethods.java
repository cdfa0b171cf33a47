package org.eventtimeline.extractor.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Answers OPTIONS with what the very address offers; Quarkus would name what any address of the same class does. */
class OfferedMethods {
    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ALLOW, String.join(", ", AllowedMethods.of(CurrentRequestManager.get())));
        }
    }
}
