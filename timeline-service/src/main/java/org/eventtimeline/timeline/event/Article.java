package org.eventtimeline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** An article that tells events of a timeline. */
@Entity
class Article extends PanacheEntityBase {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "article_seq", allocationSize = 200)
    Long key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "timeline")
    Timeline timeline;

    String id;

    String url;

    String title;

    String publisher;

    @Column(name = "published_at")
    String publishedAt;

    String language;

    @Transient
    private Instant published;

    static Optional<Article> named(Timeline timeline, String id) {
        return find("timeline = ?1 and id = ?2", timeline, id).firstResultOptional();
    }

    static Map<String, Article> byId(Timeline timeline, Collection<String> ids) {
        Map<String, Article> found = new HashMap<>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from timeline.article where timeline = :timeline and id = any (:ids)", Article.class)
                .setParameter("timeline", timeline.key)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(article -> found.put(article.id, article));
        return found;
    }

    static Article of(Timeline timeline, NewMention.Source source) {
        Article article = new Article();
        article.timeline = timeline;
        article.id = source.id();
        article.url = source.url();
        article.title = source.title();
        article.publisher = source.publisher();
        article.publishedAt = source.publishedAt();
        article.language = source.language();
        return article;
    }

    Instant published() {
        if (published == null) {
            published =
                    Optional.ofNullable(publishedAt).flatMap(Publication::read).orElse(Publication.UNKNOWN);
        }
        return published;
    }
}
