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
            with further as (update timeline.moved_event set event = ? where event = ?)
            insert into timeline.moved_event (id, event) values (?, ?)
            """;

    private final Timeline timeline;
    private final Region region;
    private final Map<String, Mention> founders = new HashMap<>();
    private final List<Event> begun = new ArrayList<>();
    private final List<Event> changed = new ArrayList<>();
    /** The events that were moved into others. */
    private final Map<UUID, UUID> moved = new LinkedHashMap<>();

    private int gone;

    Regrouping(Timeline timeline, Region region) {
        this.timeline = timeline;
        this.region = region;
        region.events()
                .values()
                .forEach(members -> members.stream()
                        .min(Comparator.comparingLong(mention -> mention.key))
                        .ifPresent(founder -> founders.put(founder.id, founder)));
    }

    /**
     * Makes events of the clusters and stores the new mentions among them.
     *
     * @return the events that were not there before
     */
    List<UUID> into(Collection<Set<String>> clusters) {
        Map<String, Mention> mentions =
                region.mentions().stream().collect(Collectors.toMap(mention -> mention.id, mention -> mention));
        Map<UUID, Integer> counts = counts();
        clusters.forEach(cluster -> arrange(cluster.stream().map(mentions::get).toList(), counts));
        StoredEvents.write(timeline, begun, changed);
        moved.forEach((absorbed, event) -> timeline.database().update(MOVE, List.of(event, absorbed, absorbed, event)));
        List<UUID> empty = region.events().keySet().stream()
                .filter(event ->
                        moved.containsKey(event) || region.events().get(event).isEmpty())
                .toList();
        EventRows.delete(timeline, empty);
        gone = empty.size();
        return begun.stream().map(Event::id).toList();
    }

    /** How many events are there no more. */
    int gone() {
        return gone;
    }

    /** How many mentions the events had when they were last told. */
    private Map<UUID, Integer> counts() {
        Map<UUID, Integer> counts = new HashMap<>();
        timeline.database()
                .list(
                        COUNTED,
                        row -> counts.put(row.getObject("id", UUID.class), row.getInt("mention_count")),
                        List.of((Object) region.events().keySet().toArray(UUID[]::new)));
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
