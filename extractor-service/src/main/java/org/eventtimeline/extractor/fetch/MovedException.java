package org.eventtimeline.extractor.fetch;

import java.net.URI;

/** What was asked for lies elsewhere, and was not to be followed there. */
public final class MovedException extends FetchFailedException {
    private final URI to;

    MovedException(URI to) {
        super(Reason.UNUSABLE, "redirects to " + to);
        this.to = to;
    }

    /** Where it lies. */
    public URI to() {
        return to;
    }
}
