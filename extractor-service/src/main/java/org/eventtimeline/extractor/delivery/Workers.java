package org.eventtimeline.extractor.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import org.eventtimeline.extractor.background.Worker;

/** Keeps both steps going: at once when there is news, and now and then for what becomes due by itself. */
@ApplicationScoped
class Workers {
    private final Worker delivery;
    private final Worker extraction;

    Workers(ExtractionStep extract, DeliveryStep deliver, DeliveryConfig config, ExecutorService executor) {
        delivery = new Worker(deliver::next, config.couriers(), executor);
        extraction = new Worker(() -> handOver(extract.next()), config.extractors(), executor);
    }

    private boolean handOver(boolean extracted) {
        if (extracted) {
            delivery.wake();
        }
        return extracted;
    }

    /** An article has come in. */
    void wake() {
        extraction.wake();
    }

    @Scheduled(every = "{event-timeline.delivery.poll}")
    void poll() {
        extraction.wake();
        delivery.wake();
    }

    void stop(@Observes ShutdownEvent event) {
        extraction.stop();
        delivery.stop();
    }
}
