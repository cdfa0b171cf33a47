package org.eventtimeline.timeline.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.merge.Decisions;

/** Carries out what a person decides about the events of a locked timeline, and sees to it that it lasts. */
final class Curation {
    private final Timeline timeline;
    private final Neighbours neighbours;
    private final Merging merging;

    Curation(Timeline timeline) {
        this.timeline = timeline;
        neighbours = new Neighbours(timeline);
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
        Set<String> mentions = ids(neighbours.of(events));
        if (events.size() > 1) {
            Places.of(timeline, mentions).replaceBy(List.of(mentions));
            merging.regroup(events);
            timeline.count(merging.more(), 0, 0);
        }
        return eventOf(mentions.iterator().next());
    }

    /**
     * Makes two events of one: the mentions named are put into one place, the others into another, and the two are kept
     * apart.
     *
     * @return the event of the mentions named
     */
    UUID split(UUID id, Set<String> named) {
        List<Mention> mentions = neighbours.of(List.of(id));
        Set<String> all = ids(mentions);
        if (isDone(all, named)) {
            return eventOf(named.iterator().next());
        }
        named.stream().filter(mention -> !all.contains(mention)).findFirst().ifPresent(mention -> {
            throw new NotThere("mentions", "must be mentions of the event; " + mention + " is none");
        });
        Set<String> others = new HashSet<>(all);
        others.removeAll(named);
        if (others.isEmpty()) {
            throw new NotThere("mentions", "must leave the event at least one");
        }
        Places.of(timeline, all).replaceBy(List.of(others, named));
        Event other = Event.begunBy(timeline, of(mentions, named));
        StoredEvents.write(timeline, List.of(other), List.of(new Event(timeline, id, of(mentions, others))));
        merging.regroup(List.of(id, other.id()));
        timeline.count(1 + merging.more(), 0, 0);
        return eventOf(named.iterator().next());
    }

    private static Set<String> ids(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Mention> of(List<Mention> mentions, Set<String> ids) {
        return mentions.stream().filter(mention -> ids.contains(mention.id)).toList();
    }

    /** Whether the same split was made before. */
    private boolean isDone(Set<String> mentions, Set<String> named) {
        Set<String> all = new HashSet<>(mentions);
        all.addAll(named);
        Decisions decisions = StoredDecisions.of(timeline, all);
        return StoredEvents.of(timeline, named).size() == named.size()
                && named.stream().allMatch(one -> mentions.stream().allMatch(other -> decisions.keepApart(one, other)));
    }

    private UUID eventOf(String mention) {
        return StoredEvents.of(timeline, List.of(mention)).get(mention);
    }
}
