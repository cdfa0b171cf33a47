package org.eventtimeline.timeline.event;

import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What people have decided about mentions: which they have put together, and what they have kept apart.
 *
 * @param places the place a person has put a mention in, by the id of the mention
 * @param apart the places that a person has kept apart
 */
record Decisions(Map<String, String> places, Set<Apart> apart) {
    static final Decisions NONE = new Decisions(Map.of(), Set.of());

    /** Two places whose mentions tell different events. */
    record Apart(String one, String other) {}

    /** What has been decided about these mentions. */
    static Decisions of(Timeline timeline, Collection<String> mentions) {
        Session session = Mention.getEntityManager().unwrap(Session.class);
        Map<String, String> places = session.createNativeQuery("""
                        select mention, cast(place as text) as place from timeline.placement
                        where timeline = :timeline and mention = any (:mentions)
                        """, Tuple.class)
                .addScalar("mention", String.class)
                .addScalar("place", String.class)
                .setParameter("timeline", timeline.key)
                .setParameter("mentions", mentions.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("mention", String.class), row -> row.get("place", String.class)));
        return places.isEmpty() ? NONE : new Decisions(places, apart(session, Set.copyOf(places.values())));
    }

    private static Set<Apart> apart(Session session, Set<String> places) {
        return session.createNativeQuery("""
                        select cast(one as text) as one, cast(other as text) as other from timeline.separation
                        where one = any (cast(:places as uuid[])) and other = any (cast(:places as uuid[]))
                        """, Tuple.class)
                .addScalar("one", String.class)
                .addScalar("other", String.class)
                .setParameter("places", places.toArray(String[]::new))
                .getResultStream()
                .map(row -> new Apart(row.get("one", String.class), row.get("other", String.class)))
                .collect(Collectors.toSet());
    }

    Optional<String> place(String mention) {
        return Optional.ofNullable(places.get(mention));
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
