/**
 * Whom and what an article has spoken of so far, how lately and as what, and what its pronouns have meant.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.discourse.Discourse} is the door.
 */
package org.eventtimeline.extractor.event.reference.discourse;
