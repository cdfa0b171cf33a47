package org.eventtimeline.extractor.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eventtimeline.extractor.article.Article;

/** Takes articles whose events go to a timeline and tells what has become of them. */
@ApplicationScoped
public class Outbox {
    private final ArticleQueue queue;
    private final Workers workers;

    Outbox(ArticleQueue queue, Workers workers) {
        this.queue = queue;
        this.workers = workers;
    }

    /**
     * Stores an article; when this returns, its events will reach the timeline whatever happens. An article that is
     * known stays as it is, and begins anew if it had failed.
     *
     * @return the article's identity
     */
    public String put(Article article) {
        var id = article.id();
        queue.put(id, article);
        workers.wake();
        return id;
    }

    /** What has become of an article; empty where there is none of this identity. */
    public Optional<ArticleState> find(String id) {
        return queue.find(id);
    }
}
