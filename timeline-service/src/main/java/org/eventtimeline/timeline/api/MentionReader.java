package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.event.NewMention;
import org.eventtimeline.timeline.event.Outcome;

/** Reads each mention of a post by itself, so that a bad one does not spoil the others. */
@ApplicationScoped
class MentionReader {
    private static final int MAX_ID = 200;

    private final ObjectMapper json;
    private final Validator validator;

    MentionReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** A mention, or why it is none. Exactly one of the two is null. */
    record Reading(NewMention mention, Outcome rejection) {}

    Reading read(JsonNode node) {
        if (!node.isObject()) {
            return rejected(node, "must be an object");
        }
        try {
            return check(json.treeToValue(node, NewMention.class));
        } catch (JsonMappingException e) {
            return rejected(node, JsonFault.field(e) + ": " + JsonFault.message(e));
        } catch (JsonProcessingException e) {
            return rejected(node, "is not a mention");
        }
    }

    /** The mention, unless a field is at fault. */
    Reading check(NewMention mention) {
        return fault(mention).map(reason -> rejected(mention.id(), reason)).orElseGet(() -> new Reading(mention, null));
    }

    /** The fields at fault and what they must be; empty for none. */
    Optional<String> fault(Object told) {
        return Optional.of(validator.validate(told).stream()
                        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .filter(reason -> !reason.isEmpty());
    }

    private static Reading rejected(JsonNode node, String reason) {
        return rejected(node.path("id").textValue(), reason);
    }

    private static Reading rejected(String id, String reason) {
        return new Reading(null, Outcome.rejected(id == null || id.length() > MAX_ID ? null : id, reason));
    }
}
