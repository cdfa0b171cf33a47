package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The change from the events of a region to what clustering makes of it.
 *
 * <p>An event keeps its id together with the one of its mentions that was stored first. Where several such mentions
 * come together, the event of the earliest stays and the others move into it.
 */
final class Regrouping {
    private static final String COUNTED = "select id, mention_count from timeline.event where id = any (?)";

    private static final String MOVE = """
            with moved as (select * from unnest(cast(? as uuid[]), cast(? as uuid[])) as moved (id, event)),
            further as (update timeline.moved_event earlier set event = moved.event from moved where earlier.event = moved.id)
            insert into timeline.moved_event (id, event) select id, event from moved
            """;

    private final Timeline timeline;
    private final Region region;
    private final Map<String, Mention> founders = new HashMap<>();
    private final List<Event> begun = new ArrayList<>();
    private final List<Event> changed = new ArrayList<>();
    /** The events that were moved into others. */
    private final Map<UUID, UUID> moved = new LinkedHashMap<>();

    /**
     * The change to clusters of the mentions of the region.
     *
     * @param clusters the ids of the mentions of each
     */
    Regrouping(Timeline timeline, Region region, Collection<Set<String>> clusters) {
        this.timeline = timeline;
        this.region = region;
        region.events()
                .values()
                .forEach(members -> members.stream()
                        .min(Comparator.comparingLong(mention -> mention.key))
                        .ifPresent(founder -> founders.put(founder.id, founder)));
        Map<String, Mention> mentions =
                region.mentions().stream().collect(Collectors.toMap(mention -> mention.id, mention -> mention));
        Map<UUID, Integer> counts = counts();
        clusters.forEach(cluster -> arrange(cluster.stream().map(mentions::get).toList(), counts));
    }

    /** The events that were not there before. */
    List<Event> begun() {
        return begun;
    }

    /** The events that have other mentions than before. */
    List<Event> changed() {
        return changed;
    }

    /**
     * Removes the events that have no mentions any more, once those of the others are stored.
     *
     * @return how many these are
     */
    int clear() {
        List<UUID> empty = region.events().keySet().stream()
                .filter(event ->
                        moved.containsKey(event) || region.events().get(event).isEmpty())
                .toList();
        if (!moved.isEmpty()) {
            timeline.database().update(MOVE, List.of(ids(moved.keySet()), ids(moved.values())));
        }
        if (!empty.isEmpty()) {
            EventRows.delete(timeline, empty);
        }
        return empty.size();
    }

    private static UUID[] ids(Collection<UUID> events) {
        return events.toArray(UUID[]::new);
    }

    /** How many mentions the events had when they were last told. */
    private Map<UUID, Integer> counts() {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!region.events().isEmpty()) {
            timeline.database()
                    .list(
                            COUNTED,
                            row -> counts.put(row.getObject("id", UUID.class), row.getInt("mention_count")),
                            List.of((Object) ids(region.events().keySet())));
        }
        return counts;
    }

    private void arrange(List<Mention> cluster, Map<UUID, Integer> counts) {
        List<UUID> events = cluster.stream()
                .map(mention -> founders.get(mention.id))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(founder -> founder.key))
                .map(founder -> founder.event)
                .toList();
        if (events.isEmpty()) {
            begun.add(Event.begunBy(timeline, cluster));
            return;
        }
        UUID event = events.get(0);
        boolean isAsBefore = cluster.stream().allMatch(mention -> event.equals(mention.event))
                && counts.get(event) == cluster.size();
        if (!isAsBefore) {
            changed.add(new Event(timeline, event, cluster));
            events.stream().skip(1).forEach(absorbed -> moved.put(absorbed, event));
        }
    }
}
