/**
 * Events and the mentions that tell them: reads dates, merges mentions into events and stores both. {@link
 * org.eventtimeline.timeline.event.Timelines} is the door.
 */
package org.eventtimeline.timeline.event;
