package org.eventtimeline.timeline.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Carries out reviews in the background, at rest for as long as at work. */
@ApplicationScoped
class Reviewer {
    private static final Logger LOG = Logger.getLogger(Reviewer.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final Review review;
    private final Thread thread = new Thread(this::run, "reviewer");
    private volatile boolean isEnding;

    Reviewer(Review review) {
        this.review = review;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) {
        isEnding = true;
    }

    private void run() {
        while (!isEnding) {
            long began = System.nanoTime();
            pause(step() ? Duration.ofNanos(System.nanoTime() - began) : BETWEEN_LOOKS);
        }
    }

    private boolean step() {
        try {
            return review.next();
        } catch (Upgrading passing) {
            return false;
        } catch (RuntimeException e) {
            LOG.warnf("A review of timelines will be tried again: %s", e.getMessage());
            return false;
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
