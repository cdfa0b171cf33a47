/**
 * Tells whether a headline can be understood by somebody who has not read the article.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.clarity.SubjectClarity} is the door.
 */
package org.eventtimeline.extractor.event.headline.clarity;
