package org.eventtimeline.extractor.event.headline.draft;

/**
 * What a timeline shows of an event.
 *
 * @param text the words, at most {@value #MAX_LENGTH} characters
 * @param clarity whether they can be understood without the article
 */
public record Headline(String text, Clarity clarity) {
    /** The most UTF-16 code units that a headline has. */
    public static final int MAX_LENGTH = 90;

    /** Whether nothing is missing in it. */
    public boolean isWhole() {
        return clarity != Clarity.OPEN;
    }
}
