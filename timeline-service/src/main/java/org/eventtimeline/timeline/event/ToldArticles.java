package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The articles of a post: those that are new are stored, the others learn whom else they name. */
final class ToldArticles {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<Article> taught;
    private final int added;

    /**
     * Stores the articles.
     *
     * @param told the mentions of the post
     * @param fresh those of them that are new
     */
    ToldArticles(Timeline timeline, Collection<NewMention> told, Collection<NewMention> fresh) {
        told.stream()
                .map(NewMention::article)
                .filter(source -> !source.names().isEmpty())
                .forEach(source -> names.computeIfAbsent(source.id(), id -> new TreeSet<>())
                        .addAll(source.names()));
        Map<String, Source> sources = new LinkedHashMap<>();
        fresh.forEach(mention -> sources.putIfAbsent(mention.article().id(), mention.article()));
        Set<String> ids = new HashSet<>(sources.keySet());
        ids.addAll(names.keySet());
        if (!ids.isEmpty()) {
            articles.putAll(Article.byId(timeline, ids));
        }
        sources.keySet().removeAll(articles.keySet());
        taught = articles.values().stream().filter(this::learns).toList();
        added = sources.size();
        articles.putAll(Article.store(timeline, sources.values(), this::names));
    }

    private boolean learns(Article article) {
        return article.learn(names(article.id));
    }

    private Set<String> names(String id) {
        return names.getOrDefault(id, Set.of());
    }

    Article of(NewMention mention) {
        return articles.get(mention.article().id());
    }

    /** How many are new. */
    int added() {
        return added;
    }

    /** Those that name others than before: what they told may now be what others tell. */
    List<Article> taught() {
        return taught;
    }
}
