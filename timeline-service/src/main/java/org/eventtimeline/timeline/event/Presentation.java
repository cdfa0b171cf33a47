package org.eventtimeline.timeline.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How TimelineJS3 shows something, with its media, background, group and whatever else its JSON has; without what could
 * do harm there.
 *
 * @param text the object as JSON
 */
@Schema(
        implementation = Object.class,
        description = "An object of TimelineJS3's JSON. Of its HTML and addresses, what could do harm is left out.")
public record Presentation(
        @Schema(hidden = true) @Size(max = Presentation.MAX) @PlainText
        String text) {

    /** How long the JSON may be. */
    public static final int MAX = 20_000;

    /** Leaves out what could do harm; nothing is looked for in what is too long to be valid. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Presentation of(ObjectNode object) {
        String told = object.toString();
        return new Presentation(
                told.length() > MAX ? told : HarmlessJson.of(object).toString());
    }

    @Override
    @JsonValue
    @JsonRawValue
    public String text() {
        return text;
    }
}
