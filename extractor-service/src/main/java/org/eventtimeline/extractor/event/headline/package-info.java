/**
 * Writes a headline for each mention, in words that can be understood without the article.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.Headlines} is the door.
 */
package org.eventtimeline.extractor.event.headline;
