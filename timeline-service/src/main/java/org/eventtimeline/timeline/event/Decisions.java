package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What people have decided about mentions: which they have put together, and what they have kept apart.
 *
 * @param places the place a person has put a mention in, by the id of the mention
 * @param apart the places that a person has kept apart
 */
record Decisions(Map<String, String> places, Set<Apart> apart) {
    private static final String PLACES =
            "select mention, place from timeline.placement where timeline = ? and mention = any (?)";

    private static final String SEPARATIONS = """
            select one, other from timeline.separation
            where one = any (cast(? as uuid[])) and other = any (cast(? as uuid[]))
            """;

    static final Decisions NONE = new Decisions(Map.of(), Set.of());

    /** Two places whose mentions tell different events. */
    record Apart(String one, String other) {}

    /** What has been decided about these mentions. */
    static Decisions of(Timeline timeline, Collection<String> mentions) {
        Map<String, String> places = new HashMap<>();
        timeline.database()
                .list(
                        PLACES,
                        row -> places.put(row.getString("mention"), row.getString("place")),
                        List.of(timeline.key(), mentions.toArray(String[]::new)));
        return places.isEmpty()
                ? NONE
                : new Decisions(places, apart(timeline, places.values().toArray(String[]::new)));
    }

    private static Set<Apart> apart(Timeline timeline, String[] places) {
        return Set.copyOf(timeline.database()
                .list(
                        SEPARATIONS,
                        row -> new Apart(row.getString("one"), row.getString("other")),
                        List.of(places, places)));
    }

    Optional<String> place(String mention) {
        return Optional.ofNullable(places.get(mention));
    }

    /** Whether no person has put one of the mentions somewhere. */
    boolean leaveFree(Collection<Mention> mentions) {
        return mentions.stream().noneMatch(mention -> places.containsKey(mention.id));
    }

    /** Whether a person has kept two mentions apart. */
    boolean keepApart(String one, String other) {
        String here = places.get(one);
        String there = places.get(other);
        return here != null
                && there != null
                && !Objects.equals(here, there)
                && (apart.contains(new Apart(here, there)) || apart.contains(new Apart(there, here)));
    }
}
