package org.eventtimeline.timeline.event;

import java.util.List;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;

/** The removal of an article from its locked timeline. */
final class Removal {
    private Removal() {}

    static void of(Timeline timeline, Article article) {
        Database database = timeline.database();
        List<Object> key = List.of(article.key);
        List<UUID> events = database.list(
                "select distinct event from timeline.mention where article = ?",
                row -> row.getObject("event", UUID.class),
                key);
        int mentions = database.update("delete from timeline.mention where article = ?", key);
        article.delete();
        Merging merging = new Merging(timeline);
        merging.regroup(events, List.of());
        timeline.count(merging.more(), -mentions, -1);
    }
}
