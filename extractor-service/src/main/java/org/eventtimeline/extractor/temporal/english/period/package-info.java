/**
 * The parts of a year, of the calendar and of business.
 * {@link org.eventtimeline.extractor.temporal.english.period.PeriodRules} is the door.
 */
package org.eventtimeline.extractor.temporal.english.period;
