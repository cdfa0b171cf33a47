/**
 * Finds the mentions of events in an article, their dates, kinds and factuality.
 *
 * <p>{@link org.eventtimeline.extractor.event.dating.DatedMentions} is the door.
 */
package org.eventtimeline.extractor.event.dating;
