package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes JSON. */
@ApplicationScoped
class Json {
    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    byte[] document(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each value on a line of its own. */
    byte[] lines(List<?> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SequenceWriter lines = mapper.writer().withRootValueSeparator("\n").writeValues(out)) {
            lines.writeAll(values);
            lines.flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
