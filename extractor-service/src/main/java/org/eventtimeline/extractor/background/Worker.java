package org.eventtimeline.extractor.background;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Takes a step again and again, on a limited number of threads, until there is nothing left to do. */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private static final int PATIENCE_SECONDS = 5;

    private final BooleanSupplier step;
    private final Executor executor;
    private final int threads;
    private final Semaphore idle;
    private volatile boolean stopped;

    /**
     * A worker that sleeps.
     *
     * @param step does one piece of work; false where there was none
     * @param threads on how many threads at most
     * @param executor gives the threads
     */
    public Worker(BooleanSupplier step, int threads, Executor executor) {
        this.step = step;
        this.executor = executor;
        this.threads = threads;
        this.idle = new Semaphore(threads);
    }

    /** Sets one more thread to work, unless all of them are at it. */
    public void wake() {
        if (!stopped && idle.tryAcquire()) {
            executor.execute(this::work);
        }
    }

    /** Lets each thread end with the step that it's in, and waits for that, though not for ever. */
    public void stop() {
        stopped = true;
        try {
            idle.tryAcquire(threads, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !stopped) {
                more = step.getAsBoolean();
            }
        } catch (RuntimeException e) {
            report(e);
        } finally {
            idle.release();
        }
    }

    /** Whatever it was, it comes up again when its lease ends. */
    private static void report(RuntimeException e) {
        if (Outage.caused(e)) {
            LOG.warnf("The database is away: %s", e.getMessage());
        } else {
            LOG.error("A step has broken off", e);
        }
    }
}
