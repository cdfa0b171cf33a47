package org.eventtimeline.extractor.feed;

/** How far an entry of a feed has come. */
enum EntryStatus {
    /** Its article is to be fetched. */
    WAITING,
    /** Its article is handed in. */
    HANDED_IN,
    /** Neither the page nor the feed tells anything that could be handed in. */
    FAILED
}
