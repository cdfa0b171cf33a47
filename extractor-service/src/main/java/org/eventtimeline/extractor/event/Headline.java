package org.eventtimeline.extractor.event;

/**
 * What a timeline shows of an event.
 *
 * @param text the words, at most {@link DatedEvent#MAX_HEADLINE} characters
 * @param standsAlone whether they can be understood without the article: no open pronoun, nothing missing
 */
record Headline(String text, boolean standsAlone) {}
