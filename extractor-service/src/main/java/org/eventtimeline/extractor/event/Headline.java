package org.eventtimeline.extractor.event;

/**
 * What a timeline shows of an event.
 *
 * @param text the words, at most {@value #MAX_LENGTH} characters
 * @param clarity whether they can be understood without the article
 */
record Headline(String text, Clarity clarity) {
    /** The most UTF-16 code units that a headline has. */
    static final int MAX_LENGTH = 90;

    boolean isWhole() {
        return clarity != Clarity.OPEN;
    }
}
