/**
 * Whether what a mention tells has happened, is planned, denied, merely possible or a habit.
 * {@link org.eventtimeline.extractor.event.factuality.Factuality} is the door,
 * {@link org.eventtimeline.extractor.event.factuality.Hedges} tells headlines what they must not tell as a fact.
 */
package org.eventtimeline.extractor.event.factuality;
