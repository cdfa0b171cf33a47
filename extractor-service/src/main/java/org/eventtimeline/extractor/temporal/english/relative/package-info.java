/**
 * Dates told by their distance from another.
 * {@link org.eventtimeline.extractor.temporal.english.relative.RelativeRules} is the door.
 */
package org.eventtimeline.extractor.temporal.english.relative;
