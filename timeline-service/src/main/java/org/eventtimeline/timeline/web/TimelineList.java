package org.eventtimeline.timeline.web;

import java.util.List;
import org.eventtimeline.timeline.query.TimelinePage;
import org.eventtimeline.timeline.query.TimelineView;

/**
 * What the list of timelines shows.
 *
 * @param timelines the timelines
 * @param next the cursor of the next page, null on the last
 */
record TimelineList(List<Entry> timelines, String next) {

    /** One timeline of the list. */
    record Entry(String name, String title, String facts) {
        static Entry of(TimelineView timeline) {
            return new Entry(timeline.name(), timeline.title(), Titles.facts(timeline));
        }
    }

    static TimelineList of(TimelinePage page) {
        return new TimelineList(page.timelines().stream().map(Entry::of).toList(), page.next());
    }
}
