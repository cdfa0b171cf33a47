package org.eventtimeline.extractor.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What was found at an address.
 *
 * @param address where it lies: where the redirects from the address asked for end
 * @param mediaType its media type in small letters, without parameters; empty where the answer names none
 * @param charset the charset that the answer names
 * @param body its bytes, unpacked
 * @param validators what to show at the next visit, so that it is sent again only if it has changed
 */
public record WebResource(
        URI address, String mediaType, Optional<Charset> charset, byte[] body, Validators validators) {

    /**
     * The validators of RFC 9110, 8.8. Each may be null.
     *
     * @param etag the {@code ETag} header
     * @param lastModified the {@code Last-Modified} header
     */
    public record Validators(String etag, String lastModified) {
        /** For a first visit. */
        public static final Validators NONE = new Validators(null, null);
    }
}
