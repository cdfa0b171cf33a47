package org.eventtimeline.timeline.query;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What to read of a timeline.
 *
 * @param from events that end before this day are left out, null for none
 * @param to events that begin after this day are left out, null for none
 * @param words events whose mentions do not hold all these words are left out, null for none
 * @param order which way to go
 * @param limit how many events, at least 1
 * @param after the place after which to go on, null to begin
 * @param at the event with which to begin, null for the first
 */
public record EventQuery(LocalDate from, LocalDate to, String words, Order order, int limit, Cursor after, UUID at) {

    /** All events from the first on that hold the words, null for all. */
    public static EventQuery of(String words, int limit) {
        return new EventQuery(null, null, words, Order.ASC, limit, null, null);
    }

    /** The same events from a place on. */
    public EventQuery after(Cursor place) {
        return new EventQuery(from, to, words, order, limit, place, null);
    }

    /** The same events from an event on, itself included. */
    public EventQuery at(UUID event) {
        return new EventQuery(from, to, words, order, limit, null, event);
    }

    /** The same events from the last on. */
    public EventQuery reversed() {
        return new EventQuery(from, to, words, order.reversed(), limit, after, at);
    }
}
