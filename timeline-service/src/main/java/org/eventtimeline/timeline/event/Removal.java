package org.eventtimeline.timeline.event;

import java.util.List;
import java.util.UUID;

/** The removal of an article from its locked timeline. */
final class Removal {
    private Removal() {}

    static Article of(Article article) {
        Timeline timeline = article.timeline;
        List<UUID> events = Event.getEntityManager()
                .createQuery("select distinct m.event from Mention m where m.article = ?1", UUID.class)
                .setParameter(1, article)
                .getResultList();
        int mentions = Math.toIntExact(Mention.delete("article", article));
        article.delete();
        Merging merging = new Merging(timeline);
        merging.regroup(events, List.of());
        timeline.count(merging.more(), -mentions, -1);
        return article;
    }
}
