/**
 * Follows feeds, RSS and Atom: each entry becomes an article, handed in from where it lies.
 * {@link org.eventtimeline.extractor.feed.Feeds} is the door.
 */
package org.eventtimeline.extractor.feed;
