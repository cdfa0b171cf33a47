package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The change from the events of a region to what clustering makes of it.
 *
 * <p>An event keeps its id together with the one of its mentions that was stored first. Where several such mentions come
 * together, the event of the earliest stays and the others move into it.
 */
final class Regrouping {
    private final Timeline timeline;
    private final Map<UUID, Set<String>> before = new HashMap<>();
    private final Map<String, Known> founders = new HashMap<>();
    private final Map<String, Mention> fresh;
    private final List<UUID> begun = new ArrayList<>();
    private final Set<UUID> gone = new HashSet<>();

    Regrouping(Timeline timeline, Region region, Map<String, Mention> fresh) {
        this.timeline = timeline;
        this.fresh = fresh;
        region.events().forEach((event, members) -> {
            before.put(event, members.stream().map(known -> known.gist().id()).collect(Collectors.toSet()));
            members.stream()
                    .min(Comparator.comparingLong(Known::key))
                    .ifPresent(founder -> founders.put(founder.gist().id(), founder));
        });
    }

    /**
     * Makes events of the clusters and stores the new mentions among them.
     *
     * @return the events that were not there before
     */
    List<UUID> into(Collection<Set<String>> clusters) {
        clusters.forEach(this::arrange);
        before.forEach((event, mentions) -> {
            if (mentions.isEmpty()) {
                gone.add(event);
            }
        });
        for (UUID event : gone) {
            Event.deleteById(event);
        }
        return begun;
    }

    /** How many events are there no more. */
    int gone() {
        return gone.size();
    }

    private void arrange(Set<String> cluster) {
        List<UUID> events = cluster.stream()
                .map(founders::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(Known::key))
                .map(Known::event)
                .toList();
        if (events.isEmpty()) {
            Event event = Event.of(timeline);
            begun.add(event.id);
            fill(event, cluster);
            return;
        }
        Event event = Event.findById(events.get(0));
        boolean isAsBefore = before.get(event.id).equals(cluster) && event.mentionCount == cluster.size();
        if (!isAsBefore) {
            fill(event, cluster);
            events.stream().skip(1).forEach(absorbed -> move(absorbed, event));
        }
    }

    private void fill(Event event, Set<String> cluster) {
        List<Mention> mentions = new ArrayList<>(Mention.byId(timeline, cluster).values());
        List<Mention> added =
                cluster.stream().map(fresh::get).filter(Objects::nonNull).toList();
        mentions.addAll(added);
        event.tell(mentions);
        NewMentions.insert(added);
        event.persist();
    }

    private void move(UUID absorbed, Event event) {
        Event.getEntityManager()
                .createNativeQuery("""
                        with further as (update timeline.moved_event set event = :event where event = :absorbed)
                        insert into timeline.moved_event (id, event) values (:absorbed, :event)
                        """)
                .setParameter("absorbed", absorbed)
                .setParameter("event", event.id)
                .executeUpdate();
        gone.add(absorbed);
    }
}
