package org.eventtimeline.timeline.live;

import org.eventtimeline.timeline.query.EventFilter;

/** A subscriber and the events that it wants. */
record Subscription(EventFilter filter, Subscriber subscriber) {}
