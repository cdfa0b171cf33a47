package org.eventtimeline.timeline.web;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.timeline.query.EventPage;
import org.eventtimeline.timeline.query.TimelineView;

/**
 * What the page of a timeline shows.
 *
 * @param timeline the timeline
 * @param look how the component shows it
 * @param words the words searched for, empty for none
 * @param years the events by year
 * @param earlier the query string of the page before, null on the first
 * @param later the query string of the page after, null on the last
 */
record TimelineModel(
        TimelineView timeline, Where.Look look, String words, List<Year> years, String earlier, String later) {

    /** The events of one year. */
    record Year(String label, List<EventModel> events) {}

    static List<Year> years(EventPage page) {
        List<Year> years = new ArrayList<>();
        page.events().forEach(view -> {
            EventModel event = EventModel.of(view);
            if (years.isEmpty() || !years.get(years.size() - 1).label().equals(event.year())) {
                years.add(new Year(event.year(), new ArrayList<>()));
            }
            years.get(years.size() - 1).events().add(event);
        });
        return years;
    }

    /** The name of the timeline as a title. */
    public String title() {
        return timeline.title();
    }

    public String facts() {
        return Titles.facts(timeline);
    }
}
