/**
 * Durations, and sets of what comes again and again.
 * {@link org.eventtimeline.extractor.temporal.english.duration.DurationRules} is the door.
 */
package org.eventtimeline.extractor.temporal.english.duration;
