package org.eventtimeline.extractor.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.background.Moments;
import org.eventtimeline.extractor.background.Turns;

/** Moves articles through the database. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional
class ArticleQueue implements PanacheRepositoryBase<QueuedArticle, String> {
    private static final int MAX_REASON_LENGTH = 1_000;

    private final Duration lease;

    ArticleQueue(DeliveryConfig config) {
        this.lease = config.lease();
    }

    /** Adds an article unless it's there; one that had failed begins anew. False where nothing was to be done. */
    boolean put(Article article) {
        return getSession()
                        .createMutationQuery("""
                insert into QueuedArticle (id, timeline, title, text, url, publisher, publishedAt, language,
                    status, events, rejected, attempts, dueAt, receivedAt, updatedAt)
                values (:id, :timeline, :title, :text, :url, :publisher, :publishedAt, :language,
                    RECEIVED, 0, 0, 0, :now, :now, :now)
                on conflict (id) do update
                set status = RECEIVED, reason = null, events = 0, rejected = 0, attempts = 0, dueAt = excluded.dueAt,
                    updatedAt = excluded.updatedAt
                where status = FAILED
                """)
                        .setParameter("id", article.id())
                        .setParameter("timeline", article.timeline())
                        .setParameter("title", article.title())
                        .setParameter("text", article.text())
                        .setParameter("url", article.url())
                        .setParameter("publisher", article.publisher())
                        .setParameter("publishedAt", article.publishedAtIso())
                        .setParameter("language", article.language())
                        .setParameter("now", Moments.now())
                        .executeUpdate()
                > 0;
    }

    /** Takes the article of this status that has been due the longest, and leaves it to the caller for a while. */
    Optional<QueuedArticle> take(ArticleStatus status) {
        var due = Turns.first(getSession()
                .createSelectionQuery(
                        "from QueuedArticle where status = :status and dueAt <= :now order by dueAt",
                        QueuedArticle.class)
                .setParameter("status", status));
        due.ifPresent(article -> {
            article.attempts++;
            article.dueAt = Moments.now().plus(lease);
        });
        return due;
    }

    void extracted(String id, List<Mention> mentions) {
        update(id, ArticleStatus.RECEIVED, article -> {
            article.mentions = mentions;
            article.events = mentions.size();
            moveTo(ArticleStatus.EXTRACTED, article, null);
        });
    }

    void settled(String id, ArticleStatus status, int rejected, String reason) {
        update(id, ArticleStatus.EXTRACTED, article -> {
            article.rejected = rejected;
            article.mentions = null;
            moveTo(status, article, reason);
        });
    }

    void failed(String id, ArticleStatus from, String reason) {
        update(id, from, article -> moveTo(ArticleStatus.FAILED, article, reason));
    }

    void delayed(String id, Duration wait, String reason) {
        update(id, ArticleStatus.EXTRACTED, article -> {
            article.reason = storable(reason);
            article.dueAt = Moments.now().plus(wait);
        });
    }

    /** Another worker may have been quicker where this one outlived its lease; then there is nothing to do. */
    private void update(String id, ArticleStatus from, Consumer<QueuedArticle> change) {
        var article = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (article.status == from) {
            change.accept(article);
            article.updatedAt = Moments.now();
        }
    }

    private static void moveTo(ArticleStatus status, QueuedArticle article, String reason) {
        article.status = status;
        article.reason = storable(reason);
        article.attempts = 0;
        article.dueAt = Moments.now();
    }

    private static String storable(String reason) {
        return reason == null
                ? null
                : reason.substring(0, Math.min(reason.length(), MAX_REASON_LENGTH))
                        .replace('\0', ' ');
    }
}
