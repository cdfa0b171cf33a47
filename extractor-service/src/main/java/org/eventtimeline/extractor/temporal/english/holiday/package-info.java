/**
 * Holidays and named days, of all countries or of one.
 * {@link org.eventtimeline.extractor.temporal.english.holiday.HolidayRules} is the door.
 */
package org.eventtimeline.extractor.temporal.english.holiday;
