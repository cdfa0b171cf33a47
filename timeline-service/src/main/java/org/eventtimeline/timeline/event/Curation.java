package org.eventtimeline.timeline.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Carries out what a person decides about the events of a locked timeline, and sees to it that it lasts. */
final class Curation {
    private final Timeline timeline;
    private final Merging merging;

    Curation(Timeline timeline) {
        this.timeline = timeline;
        merging = new Merging(timeline);
    }

    /**
     * Makes one event of several: all their mentions are put into one place.
     *
     * @return the one event
     */
    UUID merge(List<UUID> ids) {
        Set<UUID> events = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String field = "events[" + i + "]";
            events.add(StoredEvents.current(timeline, ids.get(i))
                    .orElseThrow(() -> new NotThere(field, "is no event of the timeline")));
        }
        Map<String, Mention> mentions = Mention.of(events);
        if (events.size() > 1) {
            Places.of(timeline, mentions.keySet()).replaceBy(List.of(mentions.keySet()));
            merging.regroup(events, List.of());
            timeline.count(merging.more(), 0, 0);
        }
        return eventOf(mentions.keySet().iterator().next());
    }

    /**
     * Makes two events of one: the mentions named are put into one place, the others into another, and the two are kept
     * apart.
     *
     * @return the event of the mentions named
     */
    UUID split(UUID id, Set<String> named) {
        Event event = Event.findById(id);
        Map<String, Mention> mentions = Mention.of(List.of(id));
        if (isDone(mentions.keySet(), named)) {
            return eventOf(named.iterator().next());
        }
        named.stream()
                .filter(mention -> !mentions.containsKey(mention))
                .findFirst()
                .ifPresent(mention -> {
                    throw new NotThere("mentions", "must be mentions of the event; " + mention + " is none");
                });
        Set<String> others = new HashSet<>(mentions.keySet());
        others.removeAll(named);
        if (others.isEmpty()) {
            throw new NotThere("mentions", "must leave the event at least one");
        }
        Places.of(timeline, mentions.keySet()).replaceBy(List.of(others, named));
        Event other = Event.of(timeline);
        other.tell(mentions.values().stream().filter(m -> named.contains(m.id)).toList());
        other.persist();
        event.tell(mentions.values().stream().filter(m -> others.contains(m.id)).toList());
        merging.regroup(List.of(event.id, other.id), List.of());
        timeline.count(1 + merging.more(), 0, 0);
        return eventOf(named.iterator().next());
    }

    /** Whether the same split was made before. */
    private boolean isDone(Set<String> mentions, Set<String> named) {
        Set<String> all = new HashSet<>(mentions);
        all.addAll(named);
        Decisions decisions = Decisions.of(timeline, all);
        return Mention.byId(timeline, named).size() == named.size()
                && named.stream().allMatch(one -> mentions.stream().allMatch(other -> decisions.keepApart(one, other)));
    }

    private UUID eventOf(String mention) {
        return Mention.byId(timeline, List.of(mention)).get(mention).event;
    }
}
