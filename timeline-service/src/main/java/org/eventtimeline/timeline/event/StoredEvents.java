package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Finds events that are stored. */
final class StoredEvents {
    private StoredEvents() {}

    /** The id of an event of the timeline, or of the event that it was moved into. */
    static Optional<UUID> current(Timeline timeline, UUID id) {
        return session()
                .createNativeQuery("""
                        select id from timeline.event where timeline = :timeline and id = coalesce(
                            (select event from timeline.moved_event where id = :id), :id)
                        """, UUID.class)
                .setParameter("timeline", timeline.key)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Events together with the mentions that they take their headlines and dates from. */
    static Stream<Event> withTheirLeads(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        UUID[] keys = ids.toArray(UUID[]::new);
        session()
                .createNativeQuery("""
                        select * from timeline.mention where key in (
                            select unnest(array[lead, dated]) from timeline.event where id = any (:ids))
                        """, Mention.class)
                .setParameter("ids", keys)
                .getResultList();
        return session()
                .createNativeQuery("select * from timeline.event where id = any (:ids)", Event.class)
                .setParameter("ids", keys)
                .getResultList()
                .stream();
    }

    private static Session session() {
        return Event.getEntityManager().unwrap(Session.class);
    }
}
