package org.eventtimeline.extractor.event;

/**
 * What a timeline shows of an event.
 *
 * @param text the words, at most {@link DatedEvent#MAX_HEADLINE} characters
 * @param clarity whether they can be understood without the article
 */
record Headline(String text, Clarity clarity) {
    boolean isWhole() {
        return clarity != Clarity.OPEN;
    }
}
