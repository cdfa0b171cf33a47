package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eventtimeline.timeline.event.Outcome.Status;

/** One post of mentions to a locked timeline. */
final class Telling {
    private final Timeline timeline;
    private final Map<String, UUID> events;

    Telling(Timeline timeline, List<NewMention> told) {
        this.timeline = timeline;
        events = StoredEvents.of(timeline, told.stream().map(NewMention::id).toList());
    }

    List<Outcome> outcomes(List<NewMention> told) {
        Map<String, NewMention> added = new LinkedHashMap<>();
        told.stream()
                .filter(mention -> !events.containsKey(mention.id()))
                .forEach(mention -> added.putIfAbsent(mention.id(), mention));
        Set<UUID> begun = added.isEmpty() ? Set.of() : add(added.values());
        return told.stream()
                .map(mention -> {
                    UUID event = events.get(mention.id());
                    boolean isAdded = added.remove(mention.id()) != null;
                    return new Outcome(mention.id(), isAdded ? status(event, begun) : Status.UNCHANGED, event, null);
                })
                .toList();
    }

    /** The first mention of a new event creates it, the others are merged into it. */
    private static Status status(UUID event, Set<UUID> begun) {
        return begun.remove(event) ? Status.CREATED : Status.MERGED;
    }

    /** Adds mentions that are new; the events that were not there before. */
    private Set<UUID> add(Collection<NewMention> added) {
        Map<String, NewMention.Source> told = new LinkedHashMap<>();
        added.forEach(mention -> told.putIfAbsent(mention.article().id(), mention.article()));
        Map<String, Article> articles = Article.byId(timeline, told.keySet());
        told.keySet().removeAll(articles.keySet());
        articles.putAll(Article.store(timeline, told.values()));
        Iterator<Long> keys = MentionRows.keys(timeline, added.size());
        List<Mention> mentions = new ArrayList<>();
        for (NewMention mention : added) {
            Article article = articles.get(mention.article().id());
            mentions.add(new Mention(keys.next(), new Mention.Told(mention, article)));
        }
        Merging merging = new Merging(timeline);
        merging.take(mentions);
        timeline.count(merging.more(), mentions.size(), told.size());
        mentions.forEach(mention -> events.put(mention.id, mention.event));
        return new HashSet<>(merging.begun());
    }
}
