/**
 * Finds what the title of an article says that it is about.
 *
 * <p>{@link org.eventtimeline.extractor.event.topic.KickerTopics} is the door.
 */
package org.eventtimeline.extractor.event.topic;
