/**
 * Feasts that move from year to year, as days of the Gregorian calendar. Its doors are {@code Easter} and
 * {@code Feast}.
 */
package org.eventtimeline.extractor.temporal.calendar;
