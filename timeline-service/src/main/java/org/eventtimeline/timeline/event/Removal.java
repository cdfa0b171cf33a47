package org.eventtimeline.timeline.event;

import java.util.List;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;

/** The removal of an article from its locked timeline. */
final class Removal {
    private Removal() {}

    static void of(Timeline timeline, Article article) {
        Database database = timeline.database();
        List<UUID> events = StoredEvents.of(timeline, List.of(article));
        int mentions = database.update("delete from timeline.mention where article = ?", List.of(article.key));
        article.delete();
        Merging merging = new Merging(timeline);
        merging.regroup(events);
        timeline.count(merging.more(), -mentions, -1);
    }
}
