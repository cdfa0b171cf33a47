package org.eventtimeline.extractor.delivery;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;

/** Takes a step again and again, on a limited number of threads, until there is nothing left to do. */
final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final BooleanSupplier step;
    private final Executor executor;
    private final Semaphore idle;
    private volatile boolean stopped;

    /** @param step does one piece of work; false where there was none */
    Worker(BooleanSupplier step, int threads, Executor executor) {
        this.step = step;
        this.executor = executor;
        this.idle = new Semaphore(threads);
    }

    /** Sets one more thread to work, unless all of them are at it. */
    void wake() {
        if (!stopped && idle.tryAcquire()) {
            executor.execute(this::work);
        }
    }

    /** Lets each thread end with the step that it's in. */
    void stop() {
        stopped = true;
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !stopped) {
                more = step.getAsBoolean();
            }
        } catch (JDBCConnectionException e) {
            LOG.warnf("The database is away: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A step has broken off; its article comes up again when its lease ends", e);
        } finally {
            idle.release();
        }
    }
}
