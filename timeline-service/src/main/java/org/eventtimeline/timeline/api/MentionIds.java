package org.eventtimeline.timeline.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.PlainText;

/** Mentions of one event that tell another. */
@Schema(description = "Mentions of one event that tell another.")
public record MentionIds(
        @Schema(
                description = "Ids of mentions of the event.",
                examples = "[\"a1#0\"]",
                required = true,
                minItems = 1,
                maxItems = 1000)
        List<String> mentions) {
    private static final int MAX = 1000;

    /** The ids of a body, which must have some and not too many. */
    static Set<String> of(MentionIds body) {
        if (body == null
                || body.mentions == null
                || body.mentions.isEmpty()
                || body.mentions.size() > MAX
                || !body.mentions.stream().allMatch(MentionIds::isId)) {
            throw InvalidRequest.body(
                    List.of(new FieldError("mentions", "must be an array of 1 to " + MAX + " ids of mentions")));
        }
        return new LinkedHashSet<>(body.mentions);
    }

    private static boolean isId(String id) {
        return id != null && PlainText.Validator.isPlain(id);
    }
}
