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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.Session;

/** An article that tells events of a timeline. */
@Entity
class Article extends PanacheEntityBase {
    /** So many names tell what an article is about, however many posts tell of it. */
    private static final int MOST_NAMES = 100;

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

    /** Whom it names anywhere. */
    String[] names = {};

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

    /**
     * Stores articles that are new, and what others have learned, so that what SQL stores can refer to them.
     *
     * @param names whom the article of an id names
     */
    static Map<String, Article> store(Timeline timeline, Collection<Source> told, Function<String, Set<String>> names) {
        List<Article> articles =
                told.stream().map(source -> of(timeline, source)).toList();
        articles.forEach(article -> article.learn(names.apply(article.id)));
        persist(articles);
        flush();
        return byId(articles);
    }

    private static Article of(Timeline timeline, Source source) {
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

    /**
     * Adds names to those it has, as far as there is room: which are kept does not depend on the order in which they
     * are told.
     *
     * @return whether it has other names now
     */
    boolean learn(Collection<String> told) {
        SortedSet<String> all = new TreeSet<>(told);
        all.addAll(List.of(names));
        String[] kept = all.stream().limit(MOST_NAMES).toArray(String[]::new);
        boolean isNew = !Arrays.equals(kept, names);
        names = kept;
        return isNew;
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
