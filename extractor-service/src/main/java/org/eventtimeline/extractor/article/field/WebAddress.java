package org.eventtimeline.extractor.article.field;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Absolute http and https URLs. */
public final class WebAddress {
    private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d{2}/\\d{2}/\\d{2})(?=/)");

    private WebAddress() {}

    /** Whether the string is one, and not too long. */
    public static boolean isOne(String string) {
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

    /** The day that is part of the path of many articles, {@code /2024/05/03/}. */
    public static Optional<PublicationDate> dateOf(String url) {
        return DAY.matcher(URI.create(url).getRawPath())
                .results()
                .flatMap(day -> PublicationDate.parse(day.group(1).replace('/', '-')).stream())
                .findFirst();
    }

    /** The host of one without {@code www.}, which is what people call a publisher by. */
    public static String publisherOf(String url) {
        var host = URI.create(url).getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
