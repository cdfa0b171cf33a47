/**
 * Finds what an article is about, to stand before headlines that do not say so.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.kicker.Kickers} finds it,
 * {@link org.eventtimeline.extractor.event.headline.kicker.Kicker} stands before a headline.
 */
package org.eventtimeline.extractor.event.headline.kicker;
