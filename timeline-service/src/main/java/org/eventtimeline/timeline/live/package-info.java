/**
 * Tells subscribers what becomes of a timeline's events, as Server-Sent Events.
 * {@link org.eventtimeline.timeline.live.LiveEvents} is the door.
 */
package org.eventtimeline.timeline.live;
