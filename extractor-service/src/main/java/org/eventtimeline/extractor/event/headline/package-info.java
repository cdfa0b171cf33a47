/**
 * Writes a headline for each mention, in words that can be understood without the article. Its packages are built on
 * one another in this order: {@code draft}, {@code noun}, {@code complement}, {@code tail}, {@code predicate}; what
 * they word, {@code clarity} judges, and {@code kicker} says what is missing before it.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.Headlines} is the door.
 */
package org.eventtimeline.extractor.event.headline;
