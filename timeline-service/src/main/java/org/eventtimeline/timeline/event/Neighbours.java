package org.eventtimeline.timeline.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eventtimeline.timeline.merge.Blocks;
import org.eventtimeline.timeline.merge.Gist;
import org.eventtimeline.timeline.merge.Pair;

/** Reads the stored mentions of a timeline that may bear on which mentions are one event. */
final class Neighbours {
    /**
     * For each row of keys an index is searched. The fence ({@code offset 0}) keeps the planner from joining instead,
     * by comparing each row with every mention, which it takes for cheap.
     */
    static final String MEETING = Mention.withNames("""
            select distinct on (key) %s
            from unnest(cast(? as text[])) sought (keys)
            cross join lateral (
                select * from timeline.mention where blocks && string_to_array(sought.keys, chr(10)) offset 0
            ) m
            """.formatted(Mention.COLUMNS));

    private static final String PLACED_WITH = Mention.withNames("""
            select %s
            from timeline.mention m
            where m.timeline = ? and m.id in (
                select with_it.mention
                from timeline.placement placed
                join timeline.placement with_it using (timeline, place)
                where placed.timeline = ? and placed.mention = any (?))
            """.formatted(Mention.COLUMNS));

    private static final String OF_EVENTS =
            Mention.withNames("select " + Mention.COLUMNS + " from timeline.mention where event = any (?)");

    private final Timeline timeline;

    /** What was read, by key: to compare a mention costs more than to read it. */
    private final Map<Long, Mention> known = new HashMap<>();

    Neighbours(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The stored mentions that share a key with one of these, these included. */
    List<Mention> meeting(Collection<Gist> gists) {
        String[] keys = gists.stream()
                .map(gist -> String.join(
                        "\n", Blocks.in(timeline.key(), gist.blocks().sought())))
                .toArray(String[]::new);
        return gists.isEmpty() ? List.of() : read(MEETING, List.of((Object) keys));
    }

    /** The stored mentions that fit one of these. */
    List<Mention> fitting(Collection<Gist> gists) {
        List<Mention> met = meeting(gists);
        Set<String> fit = new HashSet<>();
        Pair.fitting(gists, met.stream().map(mention -> mention.gist).toList()).forEach(pair -> {
            fit.add(pair.one().id());
            fit.add(pair.other().id());
        });
        return met.stream().filter(mention -> fit.contains(mention.id)).toList();
    }

    /** The mentions that a person has put into one place with one of these, these included. */
    List<Mention> placedWith(Collection<String> mentions) {
        return mentions.isEmpty()
                ? List.of()
                : read(PLACED_WITH, List.of(timeline.key(), timeline.key(), mentions.toArray(String[]::new)));
    }

    /** All mentions of the events. */
    List<Mention> of(Collection<UUID> events) {
        return events.isEmpty() ? List.of() : read(OF_EVENTS, List.of((Object) events.toArray(UUID[]::new)));
    }

    /** All mentions of each of the events; none of one of which all were taken back. */
    Map<UUID, List<Mention>> byEvent(Collection<UUID> events) {
        Map<UUID, List<Mention>> members = new LinkedHashMap<>();
        events.forEach(event -> members.put(event, new ArrayList<>()));
        of(events).forEach(mention -> members.get(mention.event).add(mention));
        return members;
    }

    private Mention read(ResultSet row) throws SQLException {
        long key = row.getLong("key");
        Mention mention = known.containsKey(key) ? known.get(key) : Mention.read(row);
        known.put(key, mention);
        return mention;
    }

    private List<Mention> read(String sql, List<Object> parameters) {
        return timeline.database().list(sql, this::read, parameters);
    }
}
