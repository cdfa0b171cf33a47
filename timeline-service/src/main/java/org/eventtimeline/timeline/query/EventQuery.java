package org.eventtimeline.timeline.query;

import java.time.LocalDate;

/**
 * What to read of a timeline.
 *
 * @param from events that end before this day are left out, null for none
 * @param to events that begin after this day are left out, null for none
 * @param words events whose mentions do not hold all these words are left out, null for none
 * @param order which way to go
 * @param limit how many events, at least 1
 * @param after the place after which to go on, null to begin
 */
public record EventQuery(LocalDate from, LocalDate to, String words, Order order, int limit, Cursor after) {}
