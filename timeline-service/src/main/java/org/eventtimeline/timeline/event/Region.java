package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<UUID, List<Known>> events = new LinkedHashMap<>();
    private final Map<String, Gist> gists = new HashMap<>();

    Region(Neighbours neighbours, Collection<UUID> events, Collection<Gist> fresh) {
        this.neighbours = neighbours;
        List<Gist> reached = new ArrayList<>(fresh);
        reached.addAll(reach(events));
        while (!reached.isEmpty()) {
            reached.forEach(gist -> gists.put(gist.id(), gist));
            reached = reach(around(reached));
        }
    }

    private List<Gist> reach(Collection<UUID> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        found.forEach(event -> events.put(event, new ArrayList<>()));
        Collection<Known> members = neighbours.of(found);
        members.forEach(known -> events.get(known.event()).add(known));
        return members.stream().map(Known::gist).toList();
    }

    private Set<UUID> around(List<Gist> reached) {
        Set<UUID> found = Stream.of(
                        neighbours.fitting(reached),
                        neighbours.placedWith(reached.stream().map(Gist::id).toList()))
                .flatMap(Collection::stream)
                .map(Known::event)
                .collect(Collectors.toCollection(HashSet::new));
        found.removeAll(events.keySet());
        return found;
    }

    Collection<Gist> gists() {
        return gists.values();
    }

    /** The events there are so far and their mentions; none where all were taken back. */
    Map<UUID, List<Known>> events() {
        return events;
    }
}
