package org.eventtimeline.timeline.query;

import java.util.UUID;

/**
 * Which events of a timeline to read, in what order, and how many.
 *
 * @param filter which events
 * @param order which way to go
 * @param limit how many events, at least 1
 * @param after the place after which to go on, null to begin
 * @param at the event with which to begin, null for the first
 */
public record EventQuery(EventFilter filter, Order order, int limit, Cursor after, UUID at) {

    /** The events from the first on. */
    public static EventQuery of(EventFilter filter, int limit) {
        return new EventQuery(filter, Order.ASC, limit, null, null);
    }

    /** The same events from a place on. */
    public EventQuery after(Cursor place) {
        return new EventQuery(filter, order, limit, place, null);
    }

    /** The same events from an event on, itself included. */
    public EventQuery at(UUID event) {
        return new EventQuery(filter, order, limit, null, event);
    }

    /** The same events, of them no more than so many. */
    public EventQuery atMost(int events) {
        return new EventQuery(filter, order, events, after, at);
    }

    /** The same events from the last on. */
    public EventQuery reversed() {
        return new EventQuery(filter, order.reversed(), limit, after, at);
    }
}
