package org.eventtimeline.timeline.merge;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What tests compare, and the events that it makes. */
final class Gists {
    private Gists() {}

    /** What happened, as a headline tells it; the names are of those who took part. */
    static Gist told(String id, String date, String kind, String trigger, String headline, String... names) {
        return Gist.of(id, date, true, EventStatus.OCCURRED, kind, headline, trigger, List.of(names), List.of());
    }

    /** The same where the article does not write the date out. */
    static Gist undated(String id, String date, String kind, String headline, String... names) {
        return Gist.of(id, date, false, EventStatus.OCCURRED, kind, headline, null, List.of(names), List.of());
    }

    /** The same, told foremost by an article of its own. */
    static Gist foremost(Gist gist) {
        return gist.in("article of " + gist.id(), List.of(), null, true);
    }

    /** The ids of the mentions of each event, such as {@code [a, b] [c]}. */
    static String clusters(Gist... gists) {
        return clusters(List.of(gists), Decisions.NONE);
    }

    static String clusters(List<Gist> gists, Decisions decisions) {
        return Clustering.of(gists, decisions).stream()
                .map(TreeSet::new)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
