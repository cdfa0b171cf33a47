package org.eventtimeline.extractor.language.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads resources of the class path. */
public final class Models {
    private Models() {}

    /** Makes something of a stream. */
    public interface Reader<T> {
        /** Reads the stream to its end. */
        T read(InputStream stream) throws IOException;
    }

    /**
     * Reads a resource.
     *
     * @param path its path from the root of the class path, or relative to this package
     * @throws IllegalStateException if there is no such resource
     */
    public static <T> T load(String path, Reader<T> reader) {
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
