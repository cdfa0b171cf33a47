/**
 * Words what a clause says of its subject, and tells whether that is enough.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.predicate.Predicate} is the door.
 */
package org.eventtimeline.extractor.event.headline.predicate;
