package org.eventtimeline.extractor.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.delivery.ArticleState.Place;

/** Takes articles whose events go to a timeline and tells what has become of them. */
@ApplicationScoped
public class Outbox {
    private final ArticleQueue queue;
    private final ArticleStates states;
    private final Workers workers;
    private final DeliveryMetrics metrics;

    Outbox(ArticleQueue queue, ArticleStates states, Workers workers, DeliveryMetrics metrics) {
        this.queue = queue;
        this.states = states;
        this.workers = workers;
        this.metrics = metrics;
    }

    /**
     * Stores an article; when this returns, its events will reach the timeline whatever happens. An article that is
     * known stays as it is, and begins anew if it had failed.
     *
     * @return the article's identity
     */
    public String put(Article article) {
        if (queue.put(article)) {
            metrics.reached(ArticleStatus.RECEIVED);
            workers.wake();
        }
        return article.id();
    }

    /** What has become of an article; empty where there is none of this identity. */
    public Optional<ArticleState> find(String id) {
        return states.find(id);
    }

    /**
     * The articles, the latest first.
     *
     * @param status only those of this status; null for all
     * @param after only those behind this place
     * @param limit how many at most
     */
    public List<ArticleState> list(ArticleStatus status, Place after, int limit) {
        return states.list(status, after, limit);
    }
}
