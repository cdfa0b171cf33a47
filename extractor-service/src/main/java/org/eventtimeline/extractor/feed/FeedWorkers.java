package org.eventtimeline.extractor.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import org.eventtimeline.extractor.background.Worker;

/** Keeps both steps going: at once when there is news, and now and then for what becomes due by itself. */
@ApplicationScoped
class FeedWorkers {
    private final Worker visits;
    private final Worker entries;

    FeedWorkers(FeedStep visit, EntryStep handIn, FeedConfig config, ExecutorService executor) {
        entries = new Worker(handIn::next, config.fetchers(), executor);
        visits = new Worker(
                () -> {
                    boolean visited = visit.next();
                    entries.wake();
                    return visited;
                },
                1,
                executor);
    }

    /** Entries have come in. */
    void wake() {
        entries.wake();
    }

    @Scheduled(every = "{event-timeline.feed.poll}")
    void poll() {
        visits.wake();
    }

    void stop(@Observes ShutdownEvent event) {
        visits.stop();
        entries.stop();
    }
}
