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
import java.util.List;
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

    /** The articles of the timeline that are stored, by their ids. */
    static Map<String, Article> byId(Timeline timeline, Collection<String> ids) {
        return byId(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from timeline.article where timeline = :timeline and id = any (:ids)", Article.class)
                .setParameter("timeline", timeline.key())
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList());
    }

    /** Stores articles that are new, so that what SQL stores can refer to them. */
    static Map<String, Article> store(Timeline timeline, Collection<NewMention.Source> told) {
        List<Article> articles =
                told.stream().map(source -> of(timeline, source)).toList();
        persist(articles);
        flush();
        return byId(articles);
    }

    private static Article of(Timeline timeline, NewMention.Source source) {
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

    private static Map<String, Article> byId(Collection<Article> articles) {
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id, article));
        return byId;
    }

    /** When it was published; {@link Publication#UNKNOWN} where it does not say. */
    Instant published() {
        if (published == null) {
            published =
                    Optional.ofNullable(publishedAt).flatMap(Publication::read).orElse(Publication.UNKNOWN);
        }
        return published;
    }
}
