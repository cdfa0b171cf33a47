/**
 * Finds the mentions of events in an article and their dates, also those that its narrative and publication give.
 * {@link org.eventtimeline.extractor.event.dating.DatedMentions} is the door.
 */
package org.eventtimeline.extractor.event.dating;
