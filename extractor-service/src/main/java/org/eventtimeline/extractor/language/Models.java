package org.eventtimeline.extractor.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads resources of the class path. */
final class Models {
    private Models() {}

    /** Makes something of a stream. */
    interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }

    static <T> T load(String path, Reader<T> reader) {
        try (InputStream stream = Models.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return reader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
