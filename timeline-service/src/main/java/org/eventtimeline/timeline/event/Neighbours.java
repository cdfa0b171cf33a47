package org.eventtimeline.timeline.event;

import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the stored mentions of a timeline that may bear on which mentions are one event. */
final class Neighbours {
    private static final String COLUMNS =
            "m.key, m.event, m.id, m.date, m.status, m.kind, m.headline, m.trigger_text, m.participants";

    /**
     * For each row of keys an index is searched. The fence ({@code offset 0}) keeps the planner from joining instead, by
     * comparing each row with every mention, which it takes for cheap.
     */
    static final String FITTING = """
            select distinct on (m.key) %s
            from unnest(cast(:keys as text[])) sought (keys)
            cross join lateral (
                select * from timeline.mention where blocks && string_to_array(sought.keys, chr(10)) offset 0
            ) m
            """.formatted(COLUMNS);

    private final Timeline timeline;
    private final Session session;

    Neighbours(Timeline timeline) {
        this.timeline = timeline;
        session = Mention.getEntityManager().unwrap(Session.class);
    }

    /** The stored mentions that fit one of these. */
    Collection<Known> fitting(Collection<Gist> gists) {
        Map<String, Known> found = read(session.createNativeQuery(FITTING, Tuple.class)
                .setParameter(
                        "keys",
                        gists.stream()
                                .map(gist -> String.join(
                                        "\n",
                                        Blocks.in(timeline.key, gist.blocks().sought())))
                                .toArray(String[]::new)));
        Set<String> fit = new HashSet<>();
        Pair.fitting(gists, found.values().stream().map(Known::gist).toList()).forEach(pair -> {
            fit.add(pair.one().id());
            fit.add(pair.other().id());
        });
        found.keySet().retainAll(fit);
        return found.values();
    }

    /** The mentions that a person has put into one place with one of these, these included. */
    Collection<Known> placedWith(Collection<String> mentions) {
        return read(session.createNativeQuery("""
                        select %s
                        from timeline.mention m
                        where m.timeline = :timeline and m.id in (
                            select with_it.mention
                            from timeline.placement placed
                            join timeline.placement with_it using (timeline, place)
                            where placed.timeline = :timeline and placed.mention = any (:mentions))
                        """.formatted(COLUMNS), Tuple.class)
                        .setParameter("timeline", timeline.key)
                        .setParameter("mentions", mentions.toArray(String[]::new)))
                .values();
    }

    /** All mentions of the events. */
    Collection<Known> of(Collection<UUID> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        return read(session.createNativeQuery(
                                "select " + COLUMNS + " from timeline.mention m where m.event = any (:events)",
                                Tuple.class)
                        .setParameter("events", events.toArray(UUID[]::new)))
                .values();
    }

    private static Map<String, Known> read(NativeQuery<Tuple> query) {
        return query.addScalar("key", Long.class)
                .addScalar("event", UUID.class)
                .addScalar("id", String.class)
                .addScalar("date", String.class)
                .addScalar("status", Integer.class)
                .addScalar("kind", String.class)
                .addScalar("headline", String.class)
                .addScalar("trigger_text", String.class)
                .addScalar("participants", String[].class)
                .getResultStream()
                .map(Neighbours::known)
                .collect(Collectors.toMap(known -> known.gist().id(), known -> known));
    }

    private static Known known(Tuple row) {
        return new Known(
                row.get("key", Long.class),
                row.get("event", UUID.class),
                Gist.of(
                        row.get("id", String.class),
                        row.get("date", String.class),
                        EventStatus.values()[row.get("status", Integer.class)],
                        row.get("kind", String.class),
                        row.get("headline", String.class),
                        row.get("trigger_text", String.class),
                        List.of(row.get("participants", String[].class))));
    }
}
