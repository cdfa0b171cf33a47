/**
 * What an article tells of an event in one place: its words, its date and how the date is known.
 * {@link org.eventtimeline.extractor.event.mention.Mention} is the door.
 */
package org.eventtimeline.extractor.event.mention;
