/**
 * The dates of events, plain Java: {@link org.eventtimeline.timeline.date.EventDate} reads EDTF,
 * {@link org.eventtimeline.timeline.date.HumanDate} writes a date for people.
 */
package org.eventtimeline.timeline.date;
