package org.eventtimeline.extractor.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives feeds and entries their identity, the same whenever the same comes again (a UUID of version 3). */
final class Ids {
    private Ids() {}

    /** The identity of what has this name within what has that one, which holds no blank. */
    static String of(String within, String name) {
        return UUID.nameUUIDFromBytes((within + " " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
