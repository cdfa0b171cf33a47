package org.eventtimeline.timeline.event;

import java.util.List;

/** The removal of an article from its locked timeline. */
final class Removal {
    private Removal() {}

    static Article of(Article article) {
        Timeline timeline = article.timeline;
        List<Event> events = Event.list("select distinct m.event from Mention m where m.article = ?1", article);
        int mentions = Math.toIntExact(Mention.delete("article", article));
        article.delete();
        int emptied = Math.toIntExact(events.stream().filter(Removal::isEmptied).count());
        timeline.count(-emptied, -mentions, -1);
        return article;
    }

    /** Tells the event anew from the mentions left, or deletes it where there are none. */
    private static boolean isEmptied(Event event) {
        List<Mention> left = Mention.list("event", event);
        if (left.isEmpty()) {
            event.delete();
        } else {
            event.retell(left);
        }
        return left.isEmpty();
    }
}
