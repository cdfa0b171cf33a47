package org.eventtimeline.extractor.event.mention;

/** What gives an event its date. */
public enum Anchor {
    /** A temporal expression of the text that dates the event itself. */
    EXPLICIT,
    /** Another event of the article, or the event's place in the narrative. */
    RELATIVE,
    /** The publication date of the article. */
    DOCUMENT
}
