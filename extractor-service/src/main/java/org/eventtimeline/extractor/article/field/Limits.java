package org.eventtimeline.extractor.article.field;

/** The lengths, in UTF-16 code units, that the timeline has room for. */
public final class Limits {
    public static final int TITLE = 500;
    public static final int URL = 2_000;
    public static final int PUBLISHER = 200;
    public static final int LANGUAGE = 35;

    private Limits() {}
}
