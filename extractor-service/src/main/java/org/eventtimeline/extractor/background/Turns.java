package org.eventtimeline.extractor.background;

import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;

/** Gives out rows whose turn it is, each to one worker. */
public final class Turns {
    private Turns() {}

    /**
     * The first row that no other worker, of this process or another, is just about to take. It is the caller's once
     * the transaction has moved its time.
     *
     * @param due selects by {@code :now} what is due, the longest first
     */
    public static <T> Optional<T> first(SelectionQuery<T> due) {
        return due.setParameter("now", Moments.now())
                .setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }
}
