/**
 * The timelines that are stored: takes in mentions, keeps the events that they make up, carries out what people
 * correct. {@link org.eventtimeline.timeline.event.Timelines} is the door.
 */
package org.eventtimeline.timeline.event;
