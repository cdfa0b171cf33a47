/**
 * Days, months, years, decades and eras by their names and numbers.
 * {@link org.eventtimeline.extractor.temporal.english.calendar.CalendarRules} is the door.
 */
package org.eventtimeline.extractor.temporal.english.calendar;
