/**
 * Reads timelines and their events in order, page by page; {@link org.eventtimeline.timeline.query.Events} is the door.
 */
package org.eventtimeline.timeline.query;
