package org.eventtimeline.timeline.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The places that some mentions have been put in.
 *
 * <p>A mention keeps its place when its article is taken back, and has it again when it is told anew.
 */
final class Places {
    private final EntityManager entities = Mention.getEntityManager();
    private final Timeline timeline;
    private final String[] old;

    private Places(Timeline timeline, String[] old) {
        this.timeline = timeline;
        this.old = old;
    }

    static Places of(Timeline timeline, Collection<String> mentions) {
        Decisions decisions = Decisions.of(timeline, mentions);
        return new Places(
                timeline, decisions.places().values().stream().distinct().toArray(String[]::new));
    }

    /**
     * Puts each group of mentions into a place of its own and keeps these apart from each other, and from what the old
     * places were kept apart from.
     */
    void replaceBy(List<? extends Collection<String>> groups) {
        List<UUID> places = groups.stream().map(this::newPlace).toList();
        for (UUID place : places) {
            inherit(place);
        }
        forget();
        for (UUID one : places) {
            for (UUID other : places) {
                if (one.compareTo(other) < 0) {
                    entities.createNativeQuery("insert into timeline.separation (one, other) values (?1, ?2)")
                            .setParameter(1, one)
                            .setParameter(2, other)
                            .executeUpdate();
                }
            }
        }
    }

    private UUID newPlace(Collection<String> mentions) {
        UUID place = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into timeline.placement (timeline, mention, place)
                        select :timeline, mention, :place from unnest(cast(:mentions as text[])) mention
                        on conflict (timeline, mention) do update set place = excluded.place
                        """)
                .setParameter("timeline", timeline.key)
                .setParameter("place", place)
                .setParameter("mentions", mentions.toArray(String[]::new))
                .executeUpdate();
        return place;
    }

    private void inherit(UUID place) {
        ofOld("""
                        insert into timeline.separation (one, other)
                        select :place, case when one = any (cast(:old as uuid[])) then other else one end
                        from timeline.separation
                        where (one = any (cast(:old as uuid[]))) <> (other = any (cast(:old as uuid[])))
                        on conflict do nothing
                        """).setParameter("place", place).executeUpdate();
        ofOld("update timeline.placement set place = :place where place = any (cast(:old as uuid[]))")
                .setParameter("place", place)
                .executeUpdate();
    }

    private void forget() {
        ofOld("""
                        delete from timeline.separation
                        where one = any (cast(:old as uuid[])) or other = any (cast(:old as uuid[]))
                        """).executeUpdate();
    }

    private Query ofOld(String sql) {
        return entities.createNativeQuery(sql).setParameter("old", old);
    }
}
