/**
 * Finds what an article is about, to stand before headlines that do not say so.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.kicker.Kicker} is the door.
 */
package org.eventtimeline.extractor.event.headline.kicker;
