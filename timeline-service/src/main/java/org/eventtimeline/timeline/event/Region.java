package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The part of a timeline in which a change can change which mentions are one event: some events and new mentions, the
 * events that have a mention that fits one of theirs, the events that have one that fits one of those, and so on.
 */
final class Region {
    private final Neighbours neighbours;
    private final Map<UUID, List<Mention>> events = new LinkedHashMap<>();
    private final Map<String, Mention> mentions = new LinkedHashMap<>();

    /**
     * The region around events and new mentions.
     *
     * @param events the events and their mentions
     * @param fresh mentions that are not stored yet, and fit no other events
     */
    Region(Neighbours neighbours, Map<UUID, List<Mention>> events, Collection<Mention> fresh) {
        this.neighbours = neighbours;
        this.events.putAll(events);
        add(fresh);
        List<Mention> reached =
                events.values().stream().flatMap(Collection::stream).toList();
        Set<UUID> around = placedWith(fresh);
        around.addAll(around(reached));
        add(reached);
        while (!around.isEmpty()) {
            reached = reach(around);
            add(reached);
            around = around(reached);
        }
    }

    /** Adds new mentions that fit no events outside. */
    void add(Collection<Mention> more) {
        more.forEach(mention -> mentions.put(mention.id, mention));
    }

    private List<Mention> reach(Collection<UUID> found) {
        Map<UUID, List<Mention>> members = neighbours.byEvent(found);
        events.putAll(members);
        return members.values().stream().flatMap(Collection::stream).toList();
    }

    /** The events outside that have to do with mentions. */
    private Set<UUID> around(List<Mention> reached) {
        Set<UUID> found = placedWith(reached);
        found.addAll(outside(
                neighbours.fitting(reached.stream().map(mention -> mention.gist).toList())));
        return found;
    }

    private Set<UUID> placedWith(Collection<Mention> some) {
        return outside(
                neighbours.placedWith(some.stream().map(mention -> mention.id).toList()));
    }

    private Set<UUID> outside(List<Mention> found) {
        return found.stream()
                .map(mention -> mention.event)
                .filter(event -> !events.containsKey(event))
                .collect(Collectors.toCollection(HashSet::new));
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
