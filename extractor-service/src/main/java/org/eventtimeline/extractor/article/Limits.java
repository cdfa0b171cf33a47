package org.eventtimeline.extractor.article;

/** The lengths, in UTF-16 code units, that the timeline has room for. */
final class Limits {
    static final int TITLE = 500;
    static final int URL = 2_000;
    static final int PUBLISHER = 200;
    static final int LANGUAGE = 35;

    private Limits() {}
}
