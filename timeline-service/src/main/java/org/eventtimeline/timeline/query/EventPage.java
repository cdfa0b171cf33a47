package org.eventtimeline.timeline.query;

import java.util.List;

/**
 * One page of events in order.
 *
 * @param events the events
 * @param first the place of the first, null where there is none
 * @param last the place of the last, null where there is none
 * @param isLast whether no event follows
 */
public record EventPage(List<EventView> events, Cursor first, Cursor last, boolean isLast) {}
