package org.eventtimeline.launcher;

import java.net.URI;

/** Where to look, once all is running. */
final class Addresses {
    private Addresses() {}

    static String of(URI timeline, URI extractor, boolean samples) {
        String name = samples ? Samples.TIMELINE : "news";
        return """

                Open in a browser
                  the timeline                  %1$s/timelines/%3$s
                  the same for another page     %1$s/embed/%3$s
                  the same as JSON              %1$s/api/v1/timelines/%3$s/events
                  timeline-service's API        %1$s/q/swagger-ui
                  extractor-service's API       %2$s/q/swagger-ui

                Press Ctrl-C to stop.""".formatted(timeline, extractor, name);
    }
}
