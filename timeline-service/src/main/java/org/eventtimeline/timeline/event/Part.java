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

/** New mentions that fit one another, directly or through others, and the events that have a mention that fits one. */
final class Part {
    private final Set<Mention> mentions = new HashSet<>();
    private final Set<UUID> events = new HashSet<>();

    Collection<Mention> mentions() {
        return mentions;
    }

    Set<UUID> events() {
        return events;
    }

    /** Divides new mentions into parts that have nothing to do with each other. */
    static List<Part> of(Collection<Mention> fresh, Collection<Known> stored) {
        Map<Object, Part> parts = new LinkedHashMap<>();
        Map<String, UUID> events = new HashMap<>();
        List<Gist> others = new ArrayList<>();
        for (Mention mention : fresh) {
            parts.computeIfAbsent(mention.id, id -> new Part()).mentions.add(mention);
            others.add(mention.gist());
        }
        List<Gist> gists = List.copyOf(others);
        for (Known known : stored) {
            parts.computeIfAbsent(known.event(), id -> new Part()).events.add(known.event());
            events.put(known.gist().id(), known.event());
            others.add(known.gist());
        }
        for (Pair pair : Pair.fitting(gists, others)) {
            Object one = events.get(pair.one().id());
            Object other = events.get(pair.other().id());
            unite(
                    parts,
                    one == null ? pair.one().id() : one,
                    other == null ? pair.other().id() : other);
        }
        return parts.values().stream().distinct().toList();
    }

    private static void unite(Map<Object, Part> parts, Object one, Object other) {
        Part whole = parts.get(one);
        Part joining = parts.get(other);
        if (whole != joining) {
            whole.mentions.addAll(joining.mentions);
            whole.events.addAll(joining.events);
            joining.mentions.forEach(mention -> parts.put(mention.id, whole));
            joining.events.forEach(event -> parts.put(event, whole));
        }
    }
}
