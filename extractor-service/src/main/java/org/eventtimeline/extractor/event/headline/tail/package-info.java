/**
 * Words what may follow a verb or noun, phrase by phrase, and subjects with what follows them.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.tail.Tail} is the door.
 */
package org.eventtimeline.extractor.event.headline.tail;
