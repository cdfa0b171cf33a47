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
import org.eventtimeline.timeline.merge.Gist;
import org.eventtimeline.timeline.merge.Pair;

/** New mentions that fit one another, directly or through others, and the events that have a mention that fits one. */
final class Part {
    private final Set<Mention> mentions = new HashSet<>();
    private final Set<UUID> events = new HashSet<>();

    private Part() {}

    private Part(UUID event) {
        events.add(event);
    }

    Collection<Mention> mentions() {
        return mentions;
    }

    Set<UUID> events() {
        return events;
    }

    /**
     * Divides new mentions into parts that have nothing to do with each other, and finds which stored ones fit them.
     */
    static List<Part> of(Collection<Mention> fresh, Collection<Mention> stored) {
        Map<Object, Part> parts = new LinkedHashMap<>();
        Map<String, UUID> events =
                stored.stream().collect(Collectors.toMap(mention -> mention.id, mention -> mention.event));
        List<Gist> others = new ArrayList<>();
        for (Mention mention : fresh) {
            parts.computeIfAbsent(mention.id, id -> new Part()).mentions.add(mention);
            others.add(mention.gist);
        }
        List<Gist> gists = List.copyOf(others);
        stored.forEach(mention -> others.add(mention.gist));
        for (Pair pair : Pair.fitting(gists, others)) {
            unite(parts, having(pair.one(), parts, events), having(pair.other(), parts, events));
        }
        return parts.values().stream().distinct().toList();
    }

    private static Part having(Gist mention, Map<Object, Part> parts, Map<String, UUID> events) {
        UUID event = events.get(mention.id());
        return event == null ? parts.get(mention.id()) : parts.computeIfAbsent(event, id -> new Part(event));
    }

    private static void unite(Map<Object, Part> parts, Part whole, Part joining) {
        if (whole != joining) {
            whole.mentions.addAll(joining.mentions);
            whole.events.addAll(joining.events);
            joining.mentions.forEach(mention -> parts.put(mention.id, whole));
            joining.events.forEach(event -> parts.put(event, whole));
        }
    }
}
