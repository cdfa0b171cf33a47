/**
 * Finds the dated events of an article: which words tell an event, and which date is its date.
 *
 * <p>{@link org.eventtimeline.extractor.event.EventExtractor} is the door.
 */
package org.eventtimeline.extractor.event;
