package org.eventtimeline.extractor.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts how articles get on. */
@ApplicationScoped
class DeliveryMetrics {

    /** How a delivery went. */
    enum Attempt {
        /** The timeline took the batch, though it may have rejected some of it. */
        ACCEPTED,
        /** It answered an error. */
        REFUSED,
        /** It did not answer. */
        UNANSWERED
    }

    private final MeterRegistry metrics;

    DeliveryMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** An article has come this far. */
    void reached(ArticleStatus status) {
        metrics.counter("articles", "status", status.toString()).increment();
    }

    /** A batch was posted to the timeline. */
    void attempted(Attempt outcome) {
        metrics.counter("delivery.attempts", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
