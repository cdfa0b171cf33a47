package org.eventtimeline.extractor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eventtimeline.extractor.article.FieldError;

/**
 * An error of RFC 9457.
 *
 * @param type {@code about:blank}: the status says it all
 * @param title the name of the status
 * @param status the HTTP status
 * @param detail what went wrong; may be null
 * @param errors every field at fault; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<FieldError> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String detail) {
        return of(status, detail, List.of());
    }

    static Problem of(int status, String detail, List<FieldError> errors) {
        var known = Response.Status.fromStatusCode(status);
        var title = known == null ? "Unprocessable Content" : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail, errors);
    }

    Response asResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /** Answers a request that JAX-RS has not seen yet, and hangs up, so that the rest of its body need not be read. */
    void answer(RoutingContext request, ObjectMapper json) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(write(json))
                .onComplete(sent -> request.request().connection().close());
    }

    private String write(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
