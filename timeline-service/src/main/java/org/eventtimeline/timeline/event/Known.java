package org.eventtimeline.timeline.event;

import java.util.UUID;

/**
 * A stored mention as far as clustering needs it.
 *
 * @param key its key, lower for what was stored earlier
 * @param event the event it is in
 * @param gist what is compared
 */
record Known(long key, UUID event, Gist gist) {}
