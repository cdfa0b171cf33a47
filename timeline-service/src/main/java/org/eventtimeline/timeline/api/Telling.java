package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.NewMention;

/** The body of a post; its mentions are read one by one, so that a bad one does not spoil the others. */
@Schema(description = "Mentions, in any order.")
public record Telling(
        @Schema(implementation = NewMention[].class, required = true, minItems = 1, maxItems = 1000)
        List<JsonNode> mentions) {
    private static final int MAX = 1000;

    /** The mentions of a body, which must have some and not too many. */
    static List<JsonNode> mentions(Telling body) {
        return some("mentions", body == null || body.mentions == null ? List.of() : body.mentions);
    }

    /** The mentions of a field, unless there are none or too many. */
    static List<JsonNode> some(String field, List<JsonNode> mentions) {
        if (mentions.isEmpty() || mentions.size() > MAX) {
            throw InvalidRequest.body(List.of(new FieldError(field, "must be an array of 1 to " + MAX + " mentions")));
        }
        return mentions;
    }
}
