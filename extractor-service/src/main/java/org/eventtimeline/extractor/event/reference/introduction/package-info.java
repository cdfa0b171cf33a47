/**
 * Learns from each noun phrase whom and what an article speaks of.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.introduction.Introductions} is the door.
 */
package org.eventtimeline.extractor.event.reference.introduction;
