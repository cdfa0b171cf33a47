package org.eventtimeline.extractor.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the outbox; the migration says what each column means. */
@Entity
@Table(name = "article")
class QueuedArticle {
    @Id
    String id;

    String timeline;
    String title;
    String text;
    String url;
    String publisher;
    String publishedAt;
    String language;

    @Enumerated(EnumType.STRING)
    ArticleStatus status;

    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Mention> mentions;

    int events;
    int rejected;
    int attempts;
    Instant dueAt;
    Instant receivedAt;
    Instant updatedAt;

    Article article() {
        return new Article(
                id,
                timeline,
                title,
                text,
                url,
                publisher,
                publishedAt == null ? null : PublicationDate.parse(publishedAt).orElseThrow(),
                language);
    }
}
