package org.eventtimeline.timeline.web;

import java.util.Locale;
import org.eventtimeline.timeline.date.HumanDate;
import org.eventtimeline.timeline.query.TimelineView;

/** Words about timelines. */
final class Titles {
    private Titles() {}

    /** What a timeline is made of: "From 3 articles, 1914–1918". How many events are shown depends on the filter. */
    static String facts(TimelineView timeline) {
        String span = span(timeline);
        return timeline.articles() == 0
                ? "No articles"
                : "From " + count(timeline.articles(), "article") + (span.isEmpty() ? "" : ", " + span);
    }

    /** The years from the first to the last, empty where there are none. */
    private static String span(TimelineView timeline) {
        if (timeline.earliest() == null || timeline.latest() == null) {
            return "";
        }
        String first = HumanDate.year(timeline.earliest().getYear());
        String last = HumanDate.year(timeline.latest().getYear());
        return first.equals(last) ? first : first + "–" + last;
    }

    /** A number and its noun: "1 event", "1,204 events". */
    static String count(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
