package org.eventtimeline.timeline.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stored article that tells events of a timeline.
 *
 * @param key its key
 * @param id its id within the timeline
 * @param published when it was published, {@link Publication#UNKNOWN} where it does not say
 */
record Article(long key, String id, Instant published) {
    private static final String BY_ID =
            "select key, id, published_at from timeline.article where timeline = ? and id = any (?)";

    private static final String STORE = """
            insert into timeline.article (key, timeline, id, url, title, publisher, published_at, language)
            select nextval('timeline.article_seq'), ?, told.*
            from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                cast(? as text[])) told
            returning key, id, published_at
            """;

    static Map<String, Article> byId(Timeline timeline, Collection<String> ids) {
        return byId(
                timeline.database().list(BY_ID, Article::read, List.of(timeline.key(), ids.toArray(String[]::new))));
    }

    /** Stores articles that are new. */
    static Map<String, Article> store(Timeline timeline, Collection<NewMention.Source> told) {
        return told.isEmpty()
                ? Map.of()
                : byId(timeline.database()
                        .list(
                                STORE,
                                Article::read,
                                List.of(
                                        timeline.key(),
                                        texts(told, NewMention.Source::id),
                                        texts(told, NewMention.Source::url),
                                        texts(told, NewMention.Source::title),
                                        texts(told, NewMention.Source::publisher),
                                        texts(told, NewMention.Source::publishedAt),
                                        texts(told, NewMention.Source::language))));
    }

    private static String[] texts(Collection<NewMention.Source> told, Function<NewMention.Source, String> column) {
        return told.stream().map(column).toArray(String[]::new);
    }

    private static Article read(ResultSet row) throws SQLException {
        return new Article(
                row.getLong("key"),
                row.getString("id"),
                Optional.ofNullable(row.getString("published_at"))
                        .flatMap(Publication::read)
                        .orElse(Publication.UNKNOWN));
    }

    private static Map<String, Article> byId(Collection<Article> articles) {
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id, article));
        return byId;
    }
}
