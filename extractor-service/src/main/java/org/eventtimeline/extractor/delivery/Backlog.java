package org.eventtimeline.extractor.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Measures how many articles wait for each step. */
@ApplicationScoped
class Backlog {
    private final ArticleStates states;
    private final AtomicLong received;
    private final AtomicLong extracted;

    Backlog(ArticleStates states, MeterRegistry metrics) {
        this.states = states;
        received = gauge(ArticleStatus.RECEIVED, metrics);
        extracted = gauge(ArticleStatus.EXTRACTED, metrics);
    }

    @Scheduled(every = "10s")
    void measure() {
        received.set(states.count(ArticleStatus.RECEIVED));
        extracted.set(states.count(ArticleStatus.EXTRACTED));
    }

    private static AtomicLong gauge(ArticleStatus status, MeterRegistry metrics) {
        return metrics.gauge("articles.waiting", Tags.of("status", status.toString()), new AtomicLong());
    }
}
