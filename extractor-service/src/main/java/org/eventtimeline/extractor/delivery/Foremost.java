package org.eventtimeline.extractor.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.event.DatedEvent;

/** Finds what an article tells foremost of each date: the first of the events that matter most. */
final class Foremost {
    private Foremost() {}

    /** The places of those events in the list. */
    static Set<Integer> of(List<DatedEvent> events) {
        Map<String, Integer> byDate = new HashMap<>();
        for (int place = 0; place < events.size(); place++) {
            byDate.merge(
                    date(events.get(place)),
                    place,
                    (first, later) ->
                            events.get(later).salience() > events.get(first).salience() ? later : first);
        }
        return Set.copyOf(byDate.values());
    }

    /** A time of day counts to its day. */
    private static String date(DatedEvent event) {
        return event.date().edtf().orElseThrow().split("T", 2)[0];
    }
}
