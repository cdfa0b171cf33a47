package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One post of mentions to a locked timeline. */
final class Telling {
    private final Timeline timeline;
    private final Map<String, Article> articles;
    private final Map<String, Mention> mentions;
    private final List<Article> newArticles = new ArrayList<>();

    Telling(Timeline timeline, List<NewMention> told) {
        this.timeline = timeline;
        articles = Article.byId(
                timeline,
                told.stream().map(mention -> mention.article().id()).distinct().toList());
        mentions = Mention.byId(timeline, told.stream().map(NewMention::id).toList());
    }

    List<Outcome> outcomes(List<NewMention> told) {
        Map<String, Mention> added = new LinkedHashMap<>();
        told.stream()
                .filter(mention -> !mentions.containsKey(mention.id()))
                .forEach(mention -> added.computeIfAbsent(mention.id(), id -> Mention.of(mention, article(mention))));
        if (added.isEmpty()) {
            return told.stream().map(mention -> unchanged(mention.id())).toList();
        }
        NewMentions.number(added.values());
        Article.persist(newArticles);
        Article.flush();
        Merging merging = new Merging(timeline);
        merging.take(added.values());
        timeline.count(merging.more(), added.size(), newArticles.size());
        mentions.putAll(added);
        Set<UUID> begun = new HashSet<>(merging.begun());
        return told.stream()
                .map(mention -> {
                    Mention fresh = added.remove(mention.id());
                    return fresh == null ? unchanged(mention.id()) : outcome(fresh, begun);
                })
                .toList();
    }

    /** The first mention of a new event creates it, the others are merged into it. */
    private static Outcome outcome(Mention mention, Set<UUID> begun) {
        return Outcome.of(mention, begun.remove(mention.event) ? Outcome.Status.CREATED : Outcome.Status.MERGED);
    }

    private Article article(NewMention mention) {
        return articles.computeIfAbsent(mention.article().id(), id -> {
            Article article = Article.of(timeline, mention.article());
            newArticles.add(article);
            return article;
        });
    }

    private Outcome unchanged(String id) {
        return Outcome.of(mentions.get(id), Outcome.Status.UNCHANGED);
    }
}
