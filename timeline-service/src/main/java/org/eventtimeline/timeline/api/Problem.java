package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong with a request, as RFC 9457 writes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What went wrong (RFC 9457).")
public record Problem(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "The request is not valid.") String detail,

        @Schema(description = "Each field at fault, where fields are.")
        List<FieldError> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A field at fault and what it must be. */
    @Schema(description = "A field at fault and what it must be.")
    public record FieldError(
            @Schema(examples = "limit") String field,

            @Schema(examples = "must be a number from 1 to 200")
            String message) {}

    /** A problem that concerns the request as a whole. */
    public static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, null);
    }

    /** A problem with the parameters of a request. */
    static Problem of(List<FieldError> errors) {
        return new Problem("about:blank", "Bad Request", 400, "The request is not valid.", errors);
    }

    /** A problem with a body that is JSON and not what is asked for. */
    static Problem unprocessable(List<FieldError> errors) {
        return new Problem("about:blank", "Unprocessable Content", 422, "The body is not valid.", errors);
    }

    /** The response that says so. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
