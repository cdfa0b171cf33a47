package org.eventtimeline.timeline.event;

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
        Set<UUID> begun = new HashSet<>(add(told, added.values()));
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
    private Set<UUID> add(List<NewMention> told, Collection<NewMention> added) {
        ToldArticles articles = new ToldArticles(timeline, told, added);
        Merging merging = new Merging(timeline);
        if (!articles.taught().isEmpty()) {
            merging.regroup(StoredEvents.of(timeline, articles.taught()));
        }
        List<Mention> mentions = mentions(articles, added);
        if (!mentions.isEmpty()) {
            merging.take(mentions);
        }
        if (!mentions.isEmpty() || !articles.taught().isEmpty()) {
            timeline.count(merging.more(), mentions.size(), articles.added());
        }
        mentions.forEach(mention -> events.put(mention.id, mention.event));
        return merging.begun();
    }

    private List<Mention> mentions(ToldArticles articles, Collection<NewMention> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        Iterator<Long> keys = MentionRows.keys(timeline, added.size());
        return added.stream()
                .map(mention -> new Mention(keys.next(), new Mention.Told(mention, articles.of(mention))))
                .toList();
    }
}
