package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<UUID, List<Gist>> members = members(parts);
        Decisions decisions = Decisions.of(
                timeline,
                Stream.concat(gists(fresh).stream(), members.values().stream().flatMap(Collection::stream))
                        .map(Gist::id)
                        .toList());
        Map<UUID, Event> events = StoredEvents.withTheirLeads(members.keySet())
                .collect(Collectors.toMap(event -> event.id, Function.identity()));
        Set<UUID> entangled = new HashSet<>();
        List<Mention> entangling = new ArrayList<>();
        List<Mention> apart = new ArrayList<>();
        List<Mention> taken = new ArrayList<>();
        for (Part part : parts) {
            if (isFree(part, members, decisions) && part.events().isEmpty()) {
                apart.addAll(part.mentions());
            } else if (isFree(part, members, decisions) && agrees(part, members, decisions)) {
                events.get(part.events().iterator().next()).join(part.mentions());
                taken.addAll(part.mentions());
            } else {
                entangled.addAll(part.events());
                entangling.addAll(part.mentions());
            }
        }
        List<Event> news = eventsOf(apart);
        taken.addAll(apart);
        NewMentions.insert(taken);
        NewEvents.insert(news);
        if (!entangling.isEmpty()) {
            regroup(entangled, entangling);
        }
    }

    private static List<Gist> gists(Collection<Mention> mentions) {
        return mentions.stream().map(Mention::gist).toList();
    }

    private Map<UUID, List<Gist>> members(List<Part> parts) {
        Set<UUID> events =
                parts.stream().flatMap(part -> part.events().stream()).collect(Collectors.toSet());
        return neighbours.of(events).stream()
                .collect(Collectors.groupingBy(Known::event, Collectors.mapping(Known::gist, Collectors.toList())));
    }

    /** Whether no person has put a mention somewhere. */
    private static boolean isFree(Part part, Map<UUID, List<Gist>> members, Decisions decisions) {
        return Stream.concat(
                        gists(part.mentions()).stream(),
                        part.events().stream().flatMap(event -> members.get(event).stream()))
                .noneMatch(gist -> decisions.place(gist.id()).isPresent());
    }

    private static boolean agrees(Part part, Map<UUID, List<Gist>> members, Decisions decisions) {
        return part.events().size() == 1
                && Clustering.agree(members.get(part.events().iterator().next()), gists(part.mentions()), decisions);
    }

    /** Makes events of mentions that fit no others. */
    private List<Event> eventsOf(List<Mention> mentions) {
        Map<String, Mention> byId = byId(mentions);
        List<Event> events = new ArrayList<>();
        for (Set<String> ids : Clustering.of(gists(mentions), Decisions.NONE)) {
            Event event = Event.of(timeline);
            event.tell(ids.stream().map(byId::get).toList());
            events.add(event);
            begun.add(event.id);
        }
        return events;
    }

    private static Map<String, Mention> byId(Collection<Mention> mentions) {
        return mentions.stream().collect(Collectors.toMap(mention -> mention.id, Function.identity()));
    }

    /**
     * Finds out anew which mentions of some events, and of all that hang together with them, are one event.
     *
     * @param fresh mentions that are not stored yet
     */
    void regroup(Collection<UUID> events, Collection<Mention> fresh) {
        Event.flush();
        Region region = new Region(neighbours, events, gists(fresh));
        Decisions decisions =
                Decisions.of(timeline, region.gists().stream().map(Gist::id).toList());
        Regrouping regrouping = new Regrouping(timeline, region, byId(fresh));
        begun.addAll(regrouping.into(Clustering.of(region.gists(), decisions)));
        gone += regrouping.gone();
    }
}
