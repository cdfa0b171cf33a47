package org.eventtimeline.extractor.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Tells how the feeds in the database get on. */
@ApplicationScoped
@Transactional
class FeedStates implements PanacheRepositoryBase<FeedRow, String> {
    private static final int MOST_FAILURES = 200;

    private static final String STATES = """
            select f.id, f.timeline, f.url, f.title, f.reason,
                (select count(*) from EntryRow e where e.feed = f.id and e.status = WAITING),
                (select count(*) from EntryRow e where e.feed = f.id and e.status = HANDED_IN),
                (select count(*) from EntryRow e where e.feed = f.id and e.status = FAILED),
                f.checkedAt, f.dueAt, f.createdAt
            from FeedRow f
            """;

    Optional<FeedState> state(String id) {
        return getSession()
                .createSelectionQuery(STATES + "where f.id = :id", FeedState.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** All of them, the latest first; there are never more than may be followed. */
    List<FeedState> states() {
        return getSession()
                .createSelectionQuery(STATES + "order by f.createdAt desc, f.id", FeedState.class)
                .list();
    }

    List<FeedFailure> failures(String id) {
        return getSession()
                .createSelectionQuery("""
                        select url, title, reason, seenAt from EntryRow
                        where feed = :id and status = FAILED order by seenAt desc, id
                        """, FeedFailure.class)
                .setParameter("id", id)
                .setMaxResults(MOST_FAILURES)
                .list();
    }
}
