/**
 * Words noun phrases so that they can be understood outside of their article.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.noun.Wording} is the door.
 */
package org.eventtimeline.extractor.event.headline.noun;
