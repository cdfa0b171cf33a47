/**
 * Finds the names of an article: which are of people and which of places, and how each runs in full.
 *
 * <p>{@link org.eventtimeline.extractor.event.name.Names} is the door.
 */
package org.eventtimeline.extractor.event.name;
