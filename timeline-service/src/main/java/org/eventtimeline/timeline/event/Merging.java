package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.merge.Clustering;
import org.eventtimeline.timeline.merge.Decisions;
import org.eventtimeline.timeline.merge.Gist;

/**
 * Keeps the events of a locked timeline what {@link Clustering} makes of all its mentions, looking only at those that a
 * change can concern.
 */
final class Merging {
    private final Timeline timeline;
    private final Neighbours neighbours;
    private final Set<UUID> begun = new HashSet<>();
    private int gone;

    Merging(Timeline timeline) {
        this.timeline = timeline;
        neighbours = new Neighbours(timeline);
    }

    /** The events that were not there before. */
    Set<UUID> begun() {
        return begun;
    }

    /** How many events there are more than before; negative where there are fewer. */
    int more() {
        return begun.size() - gone;
    }

    /**
     * Puts new mentions into events and stores them.
     *
     * <p>Most tell something new, or fit one event only and agree with all of it. They join it, and nothing else can
     * change: what was united stays so, and what was at odds with the event still is.
     */
    void take(Collection<Mention> fresh) {
        List<Part> parts = Part.of(fresh, neighbours.meeting(gists(fresh)));
        Map<UUID, List<Mention>> members = neighbours.byEvent(
                parts.stream().flatMap(part -> part.events().stream()).collect(Collectors.toSet()));
        Decisions decisions = decisions(
                Stream.concat(fresh.stream(), members.values().stream().flatMap(Collection::stream)));
        List<Event> news = new ArrayList<>();
        List<Part> joining = new ArrayList<>();
        Map<UUID, List<Mention>> entangled = new HashMap<>();
        List<Mention> entangling = new ArrayList<>();
        for (Part part : parts) {
            List<Mention> stored = part.events().stream()
                    .flatMap(event -> members.get(event).stream())
                    .toList();
            boolean isFree = decisions.leaveFree(gists(part.mentions())) && decisions.leaveFree(gists(stored));
            if (isFree && stored.isEmpty()) {
                news.addAll(eventsOf(part.mentions()));
            } else if (isFree && part.events().size() == 1 && agree(stored, part.mentions(), decisions)) {
                joining.add(part);
            } else {
                part.events().forEach(event -> entangled.put(event, members.get(event)));
                entangling.addAll(part.mentions());
            }
        }
        Region region = new Region(neighbours, entangled, entangling);
        regroup(region, news, joined(joining, members, region));
    }

    /** The events that mentions join; those that join an event of the region are left to it. */
    private List<Event> joined(List<Part> joining, Map<UUID, List<Mention>> members, Region region) {
        List<Event> joined = new ArrayList<>();
        for (Part part : joining) {
            UUID event = part.events().iterator().next();
            if (region.events().containsKey(event)) {
                region.add(part.mentions());
            } else {
                List<Mention> all = new ArrayList<>(members.get(event));
                all.addAll(part.mentions());
                joined.add(new Event(timeline, event, all));
            }
        }
        return joined;
    }

    private static List<Gist> gists(Collection<Mention> mentions) {
        return mentions.stream().map(mention -> mention.gist).toList();
    }

    private Decisions decisions(Stream<Mention> mentions) {
        return StoredDecisions.of(timeline, mentions.map(mention -> mention.id).toList());
    }

    private static boolean agree(Collection<Mention> event, Collection<Mention> more, Decisions decisions) {
        return Clustering.agree(gists(event), gists(more), decisions);
    }

    /** Makes events of mentions that fit no others. */
    private List<Event> eventsOf(Collection<Mention> mentions) {
        Map<String, Mention> byId = byId(mentions);
        return Clustering.of(gists(mentions), Decisions.NONE).stream()
                .map(ids -> Event.begunBy(timeline, ids.stream().map(byId::get).toList()))
                .toList();
    }

    private static Map<String, Mention> byId(Collection<Mention> mentions) {
        return mentions.stream().collect(Collectors.toMap(mention -> mention.id, Function.identity()));
    }

    /**
     * Finds out anew which mentions of some events, and of all that hang together with them, are one event.
     *
     * @return whether any event is another than before
     */
    boolean regroup(Collection<UUID> events) {
        return regroup(new Region(neighbours, neighbours.byEvent(events), List.of()), List.of(), List.of());
    }

    /** Finds out anew which mentions of a region are one event, and stores that beside other events. */
    private boolean regroup(Region region, List<Event> news, List<Event> joined) {
        Regrouping regrouping = new Regrouping(timeline, region, clusters(region));
        List<Event> fresh = new ArrayList<>(news);
        fresh.addAll(regrouping.begun());
        List<Event> told = new ArrayList<>(joined);
        told.addAll(regrouping.changed());
        StoredEvents.write(timeline, fresh, told);
        fresh.forEach(event -> begun.add(event.id()));
        int cleared = regrouping.clear();
        gone += cleared;
        return !fresh.isEmpty() || !told.isEmpty() || cleared > 0;
    }

    private List<Set<String>> clusters(Region region) {
        Collection<Mention> mentions = region.mentions();
        return mentions.isEmpty() ? List.of() : Clustering.of(gists(mentions), decisions(mentions.stream()));
    }
}
