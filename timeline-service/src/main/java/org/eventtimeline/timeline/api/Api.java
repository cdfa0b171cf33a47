package org.eventtimeline.timeline.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eventtimeline.timeline.event.Timelines;

/** What the description of the interface says about it as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "timeline-service",
                        version = "1",
                        description = "Takes in mentions of dated events, merges those that tell one event, and serves"
                                + " the events of a timeline in order. Dates are EDTF (ISO 8601-2); offsets are UTF-16"
                                + " code units. Errors are problems (RFC 9457).",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        components =
                @Components(
                        parameters =
                                @Parameter(
                                        name = Api.TIMELINE,
                                        in = ParameterIn.PATH,
                                        required = true,
                                        description = "The name of the timeline.",
                                        example = "news",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        pattern = "^" + Timelines.NAME + "$")),
                        responses = {
                            @APIResponse(
                                    name = Api.INVALID,
                                    description = "The request is not valid; each field at fault is named.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.UNKNOWN,
                                    description = "There is no such thing.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.GONE,
                                    description = "There was such a thing; it has been removed.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.UNPROCESSABLE,
                                    description =
                                            "The body is JSON and not what is asked for; each field at fault is named.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Api.TOO_LARGE,
                                    description = "The body is larger than 8 MiB.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
public class Api extends Application {
    static final String TIMELINE = "timeline";
    static final String INVALID = "Invalid";
    static final String UNKNOWN = "Unknown";
    static final String GONE = "Gone";
    static final String UNPROCESSABLE = "Unprocessable";
    static final String TOO_LARGE = "TooLarge";
}
