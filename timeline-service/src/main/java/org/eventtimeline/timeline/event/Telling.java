package org.eventtimeline.timeline.event;

import java.util.List;
import java.util.Map;

/** One post of mentions to a locked timeline. */
final class Telling {
    private final Timeline timeline;
    private final List<NewMention> told;
    private final Map<String, Mention> mentions;
    private final Map<String, Article> articles;
    private int newEvents;
    private int newMentions;
    private int newArticles;

    Telling(Timeline timeline, List<NewMention> told) {
        this.timeline = timeline;
        this.told = told;
        mentions = Mention.byId(timeline, told.stream().map(NewMention::id).toList());
        articles = Article.byId(
                timeline,
                told.stream().map(mention -> mention.article().id()).distinct().toList());
    }

    List<Outcome> outcomes() {
        List<Outcome> outcomes = told.stream().map(this::outcome).toList();
        if (newMentions > 0) {
            timeline.count(newEvents, newMentions, newArticles);
        }
        return outcomes;
    }

    private Outcome outcome(NewMention mention) {
        Mention known = mentions.get(mention.id());
        if (known != null) {
            return Outcome.of(known, Outcome.Status.UNCHANGED);
        }
        Mention added =
                Mention.of(mention, articles.computeIfAbsent(mention.article().id(), id -> add(mention.article())));
        mentions.put(added.id, added);
        newMentions++;
        return Candidates.bestFor(added).map(event -> merge(added, event)).orElseGet(() -> create(added));
    }

    private Article add(NewMention.Source source) {
        Article article = Article.of(timeline, source);
        article.persist();
        newArticles++;
        return article;
    }

    private static Outcome merge(Mention mention, Event event) {
        event.add(mention);
        mention.persist();
        return Outcome.of(mention, Outcome.Status.MERGED);
    }

    private Outcome create(Mention mention) {
        Event event = Event.of(timeline);
        event.add(mention);
        event.persist();
        mention.persist();
        newEvents++;
        return Outcome.of(mention, Outcome.Status.CREATED);
    }
}
