/**
 * What the sentence of a pronoun tells of it: who acts beside it, and what its verb may be said of.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.sentence.Actors} is the door.
 */
package org.eventtimeline.extractor.event.reference.sentence;
