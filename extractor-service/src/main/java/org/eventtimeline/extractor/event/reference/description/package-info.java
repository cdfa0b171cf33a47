/**
 * Who or what short descriptions mean: {@code the company}, {@code the 23-year-old}, {@code the latter}.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.description.DescribedOnes} is the door.
 */
package org.eventtimeline.extractor.event.reference.description;
