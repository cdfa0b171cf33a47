package org.eventtimeline.timeline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes the pieces of a stream as the HTML standard has them (text/event-stream). */
@ApplicationScoped
class Frames {
    private static final int RETRY_MILLISECONDS = 3000;

    private final ObjectWriter json;

    Frames(ObjectMapper json) {
        this.json = json.writer();
    }

    /** How a stream begins: when to try again after it broke, and from where. */
    Buffer opening(long position) {
        return Buffer.buffer("retry: " + RETRY_MILLISECONDS + "\nid: " + position + "\n\n");
    }

    /** A sign of life, which programs do not see; it keeps the place from which to go on. */
    Buffer heartbeat(long position) {
        return Buffer.buffer(":\nid: " + position + "\n\n");
    }

    /** Too much has changed, or too long ago: what the client has must be read anew. */
    Buffer reset(long position) {
        return event(position, "reset", Map.of());
    }

    /** An event of the stream; JSON has no line breaks of its own. */
    Buffer event(long position, String type, Object data) {
        try {
            return Buffer.buffer("id: " + position + "\nevent: " + type + "\ndata: ")
                    .appendBytes(json.writeValueAsBytes(data))
                    .appendString("\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
