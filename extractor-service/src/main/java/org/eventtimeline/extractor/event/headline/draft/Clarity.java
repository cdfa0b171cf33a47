package org.eventtimeline.extractor.event.headline.draft;

/** How well a headline is understood by somebody who has not read the article. */
public enum Clarity {
    /** Something is missing or stands for what nobody names: {@code He signs}, {@code the offer expires}. */
    OPEN,
    /** It is a whole statement that leaves open of which it tells: {@code Ferry sinks with 19 people}. */
    VAGUE,
    /** It stands alone. */
    CLEAR
}
