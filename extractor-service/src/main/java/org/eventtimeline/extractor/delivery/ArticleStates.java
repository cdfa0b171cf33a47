package org.eventtimeline.extractor.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.delivery.ArticleState.Place;

/** Tells how the articles in the database get on. */
@ApplicationScoped
@Transactional
class ArticleStates implements PanacheRepositoryBase<QueuedArticle, String> {
    private static final String STATES = """
            select id, timeline, url, title, publishedAt, status, reason, events, rejected, receivedAt, updatedAt
            from QueuedArticle
            """;

    Optional<ArticleState> find(String id) {
        return getSession()
                .createSelectionQuery(STATES + "where id = :id", ArticleState.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<ArticleState> list(ArticleStatus status, Place after, int limit) {
        return getSession()
                .createSelectionQuery(STATES + """
                        where status in :statuses and (receivedAt, id) < (:receivedAt, :id)
                        order by receivedAt desc, id desc
                        """, ArticleState.class)
                .setParameter("statuses", status == null ? EnumSet.allOf(ArticleStatus.class) : EnumSet.of(status))
                .setParameter("receivedAt", after.receivedAt())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .list();
    }

    long count(ArticleStatus status) {
        return count("status", status);
    }
}
