package org.eventtimeline.extractor.article;

import java.net.URI;

/** Absolute http and https URLs. */
final class WebAddress {
    private WebAddress() {}

    /** Whether the string is one, and not too long. */
    static boolean isOne(String string) {
        if (string.length() > Limits.URL || Characters.flawOf(string) != null) {
            return false;
        }
        try {
            var uri = URI.create(string);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The host of one without {@code www.}, which is what people call a publisher by. */
    static String publisherOf(String url) {
        var host = URI.create(url).getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
