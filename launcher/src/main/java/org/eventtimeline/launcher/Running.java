package org.eventtimeline.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The processes that have been started, to be stopped in the reverse order, whenever that is asked for. */
final class Running implements AutoCloseable {
    private final DataDirectory data;
    private final Leftovers leftovers;
    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean closing;

    Running(DataDirectory data) {
        this.data = data;
        this.leftovers = new Leftovers(data);
    }

    /** Ends what a killed start has left running on the same data, and tells its names. */
    synchronized List<String> endLeftovers() {
        return leftovers.end();
    }

    /** Starts one more part. A stop that is asked for meanwhile waits until it is known, and so stops it too. */
    synchronized <T extends Part> T start(Supplier<T> starter) {
        if (closing) {
            throw new LaunchFailure("Stopped while starting.");
        }
        T part = starter.get();
        parts.push(part);
        leftovers.record(part);
        return part;
    }

    /** Waits until one of the parts ends, and where nobody asked it to, throws what to say then. */
    void awaitEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = parts.stream().map(part -> part.handle().onExit()).toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
        ended().ifPresent(failure -> {
            throw failure;
        });
    }

    /** What to say of a part that has ended by itself. */
    synchronized Optional<LaunchFailure> ended() {
        return parts.stream()
                .filter(part -> !part.handle().isAlive())
                .findFirst()
                .map(part -> new LaunchFailure(part.name() + " has stopped unexpectedly: see " + part.log()));
    }

    /** Whether a stop was asked for; answers only once all has stopped. */
    synchronized boolean isClosing() {
        return closing;
    }

    @Override
    public synchronized void close() {
        closing = true;
        if (!parts.isEmpty()) {
            System.out.println();
        }
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            System.out.println("Stopping " + part.name());
            part.close();
        }
        leftovers.forget();
        data.close();
    }
}
