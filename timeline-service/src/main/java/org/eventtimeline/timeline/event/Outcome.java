package org.eventtimeline.timeline.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one posted mention. */
@Schema(name = "Outcome", description = "What became of one posted mention.")
public record Outcome(
        @Schema(description = "The id of the mention, null where it had none.", nullable = true)
        String id,

        Status status,

        @Schema(description = "The event the mention belongs to, null where it was rejected.", nullable = true)
        UUID eventId,

        @Schema(description = "Names each field at fault where the mention was rejected.", nullable = true)
        String reason) {

    /** What can become of a mention. */
    public enum Status {
        /** It is the first of a new event. */
        CREATED,
        /** It joined an event that others told before. */
        MERGED,
        /** It was known already; nothing was written. */
        UNCHANGED,
        /** It is not valid; nothing was written. */
        REJECTED;

        /** The name in JSON. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A mention that is not valid, and why. */
    public static Outcome rejected(String id, String reason) {
        return new Outcome(id, Status.REJECTED, null, reason);
    }
}
