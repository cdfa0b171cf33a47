package org.eventtimeline.timeline.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eventtimeline.timeline.database.Database;

/**
 * The log of what became of events, which the database writes itself.
 *
 * <p>The keys of one timeline's changes ascend in the order in which they can be seen, as whoever writes to a timeline
 * holds its lock until the transaction ends. The keys of several timelines together do not.
 */
@ApplicationScoped
public class ChangeLog {
    /** The channel on which the database notifies of the key of a timeline that changed. */
    public static final String CHANNEL = "timeline_change";

    private static final int FORGOTTEN_AT_ONCE = 50_000;

    private final Database database;

    ChangeLog(Database database) {
        this.database = database;
    }

    /** The key of a timeline's newest change, 0 where there is none. */
    public long newest(long timeline) {
        return database.list(
                        "select coalesce(max(key), 0) as key from timeline.change where timeline = ?",
                        row -> row.getLong("key"),
                        List.of(timeline))
                .get(0);
    }

    /** The changes after a key, ascending; at most so many. */
    public List<Change> after(long timeline, long key, int limit) {
        return database.list(
                "select key, event, type from timeline.change where timeline = ? and key > ? order by key limit ?",
                Change::read,
                List.of(timeline, key, limit));
    }

    /** Whether nothing after this key has been forgotten. */
    public boolean reachesBackTo(long timeline, long key) {
        return !database.list(
                        "select key from timeline.change where timeline = ? and key = ?",
                        row -> row.getLong("key"),
                        List.of(timeline, key))
                .isEmpty();
    }

    /**
     * Forgets all but the newest changes and removed events, the oldest first and no more than can be forgotten in
     * passing; the newest change of each timeline stays, to tell what others came after.
     *
     * <p>Which are the newest is not asked for: whoever does so meets, for each old change, all that are being written.
     * A change is not its timeline's newest where the next one in order is of the same timeline.
     */
    public void keepNewest(int number) {
        database.update("""
            delete from timeline.change where key in (
                select key from timeline.change old
                where key <= (select key from timeline.change order by key desc offset ? limit 1)
                  and timeline = (
                      select timeline from timeline.change next
                      where (next.timeline, next.key) > (old.timeline, old.key)
                      order by timeline, key
                      limit 1)
                order by key
                limit ?)
            """, List.of(number, FORGOTTEN_AT_ONCE));
        database.update("""
            delete from timeline.removed_event where key in (
                select key from timeline.removed_event
                where key <= (select key from timeline.removed_event order by key desc offset ? limit 1)
                order by key
                limit ?)
            """, List.of(number, FORGOTTEN_AT_ONCE));
    }
}
