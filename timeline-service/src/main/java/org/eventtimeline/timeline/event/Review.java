package org.eventtimeline.timeline.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;

/**
 * Groups the stored mentions of timelines anew, where that was asked for, as rules may have changed since they came. It
 * goes in steps, each a transaction that also keeps how far it has come: what a killed process had not ended another
 * begins again, and posts wait for a step at most.
 */
@ApplicationScoped
class Review {
    private static final int STEP = 100;
    private static final String ASKED_FOR =
            "select name from timeline.timeline where reviewed_to is not null order by key limit 1";
    private static final String NEXT =
            "select id, event from timeline.mention where timeline = ? and id > ? order by id limit " + STEP;

    private final Database database;
    private final Upgrade upgrade;

    Review(Database database, Upgrade upgrade) {
        this.database = database;
        this.upgrade = upgrade;
    }

    private record Stored(String id, UUID event) {}

    /** Takes the next step; false where there is nothing to do. */
    boolean next() {
        upgrade.check();
        Optional<String> asked = database.list(ASKED_FOR, row -> row.getString("name"), List.of()).stream()
                .findFirst();
        asked.ifPresent(name -> QuarkusTransaction.requiringNew()
                .run(() -> Timeline.lock(database, name)
                        // Another process may have ended it since.
                        .ifPresent(timeline -> timeline.reviewedTo().ifPresent(last -> review(timeline, last)))));
        return asked.isPresent();
    }

    private void review(Timeline timeline, String last) {
        List<Stored> next = database.list(
                NEXT,
                row -> new Stored(row.getString("id"), row.getObject("event", UUID.class)),
                List.of(timeline.key(), last));
        Merging merging = new Merging(timeline);
        if (merging.regroup(next.stream().map(Stored::event).distinct().toList())) {
            timeline.count(merging.more(), 0, 0);
        }
        timeline.review(next.size() < STEP ? null : next.get(next.size() - 1).id());
    }
}
