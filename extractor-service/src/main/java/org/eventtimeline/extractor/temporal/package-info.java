/**
 * Finds the temporal expressions of a text and says what each means (TIMEX3), given the document creation time.
 *
 * <p>{@link org.eventtimeline.extractor.temporal.TemporalTagger} is the door; the grammar lies in a package per
 * language.
 */
package org.eventtimeline.extractor.temporal;
