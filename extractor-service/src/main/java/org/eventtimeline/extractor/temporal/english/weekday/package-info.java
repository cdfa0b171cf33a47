/**
 * Days of the week, looked for in the direction that the tense tells.
 * {@link org.eventtimeline.extractor.temporal.english.weekday.WeekdayRules} is the door.
 */
package org.eventtimeline.extractor.temporal.english.weekday;
