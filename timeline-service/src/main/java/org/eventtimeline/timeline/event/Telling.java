package org.eventtimeline.timeline.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One post of mentions to a locked timeline. */
final class Telling {
    private final Timeline timeline;
    private final Map<String, Article> articles;
    private final Map<String, Mention> mentions;
    private int newEvents;
    private int newMentions;
    private int newArticles;

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
        Candidates candidates = new Candidates(timeline, List.copyOf(added.values()));
        List<Outcome> outcomes = told.stream()
                .map(mention -> {
                    Mention fresh = added.remove(mention.id());
                    return fresh == null ? unchanged(mention.id()) : take(fresh, candidates);
                })
                .toList();
        if (newMentions > 0) {
            timeline.count(newEvents, newMentions, newArticles);
        }
        return outcomes;
    }

    private Article article(NewMention mention) {
        return articles.computeIfAbsent(mention.article().id(), id -> {
            Article article = Article.of(timeline, mention.article());
            article.persist();
            newArticles++;
            return article;
        });
    }

    private Outcome unchanged(String id) {
        return Outcome.of(mentions.get(id), Outcome.Status.UNCHANGED);
    }

    private Outcome take(Mention mention, Candidates candidates) {
        Event known = candidates.bestFor(mention).orElse(null);
        Event event = known == null ? Event.of(timeline) : known;
        event.add(mention);
        if (known == null) {
            event.persist();
            newEvents++;
        }
        mention.persist();
        mentions.put(mention.id, mention);
        newMentions++;
        candidates.touch(event);
        return Outcome.of(mention, known == null ? Outcome.Status.CREATED : Outcome.Status.MERGED);
    }
}
