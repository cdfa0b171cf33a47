/**
 * Whether what a mention tells has happened, is planned, denied, merely possible or a habit.
 * {@link org.eventtimeline.extractor.event.factuality.Factuality} is the door,
 * {@link org.eventtimeline.extractor.event.factuality.Allegations} tells headlines what is only alleged.
 */
package org.eventtimeline.extractor.event.factuality;
