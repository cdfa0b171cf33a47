/**
 * Whether what a mention tells has happened, is planned, denied, merely possible or a habit.
 * {@link org.eventtimeline.extractor.event.factuality.Factuality} is the door.
 */
package org.eventtimeline.extractor.event.factuality;
