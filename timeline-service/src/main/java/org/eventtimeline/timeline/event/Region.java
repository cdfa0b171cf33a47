package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a timeline in which a change can change which mentions are one event: some events and new mentions, the
 * events that have a mention that fits one of theirs, the events that have one that fits one of those, and so on.
 */
final class Region {
    private final Neighbours neighbours;
    private final Map<UUID, List<Mention>> events = new LinkedHashMap<>();
    private final Map<String, Mention> mentions = new LinkedHashMap<>();

    Region(Neighbours neighbours, Collection<UUID> events, Collection<Mention> fresh) {
        this.neighbours = neighbours;
        List<Mention> reached = new ArrayList<>(fresh);
        reached.addAll(reach(events));
        while (!reached.isEmpty()) {
            reached.forEach(mention -> mentions.put(mention.id, mention));
            reached = reach(around(reached));
        }
    }

    private List<Mention> reach(Collection<UUID> found) {
        found.forEach(event -> events.put(event, new ArrayList<>()));
        List<Mention> members = neighbours.of(found);
        members.forEach(mention -> events.get(mention.event).add(mention));
        return members;
    }

    private Set<UUID> around(List<Mention> reached) {
        Set<UUID> found = Stream.of(
                        neighbours.fitting(
                                reached.stream().map(mention -> mention.gist).toList()),
                        neighbours.placedWith(
                                reached.stream().map(mention -> mention.id).toList()))
                .flatMap(Collection::stream)
                .map(mention -> mention.event)
                .collect(Collectors.toCollection(HashSet::new));
        found.removeAll(events.keySet());
        return found;
    }

    /** All mentions of the events, and the new ones. */
    Collection<Mention> mentions() {
        return mentions.values();
    }

    /** The events there are so far and their mentions; none where all were taken back. */
    Map<UUID, List<Mention>> events() {
        return events;
    }
}
