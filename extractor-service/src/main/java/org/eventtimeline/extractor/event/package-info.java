/**
 * Finds the dated events of an article: which words tell an event, which date is its date, who takes part, and how much
 * it matters.
 *
 * <p>{@link org.eventtimeline.extractor.event.EventExtractor} is the door. The packages below are the steps, each built
 * on those before it: {@code phrase}, {@code name}, {@code clause}, {@code construction}, {@code mention},
 * {@code attachment}, {@code kind}, {@code factuality}, {@code dating}, {@code reference}, {@code topic},
 * {@code headline}, {@code role}. Beside them {@code box} reads rows of boxes and tables.
 */
package org.eventtimeline.extractor.event;
