/**
 * Groups the tagged words of a sentence into noun phrases, verb groups and the small phrases between them.
 *
 * <p>{@link org.eventtimeline.extractor.event.phrase.Chunker} is the door.
 */
package org.eventtimeline.extractor.event.phrase;
