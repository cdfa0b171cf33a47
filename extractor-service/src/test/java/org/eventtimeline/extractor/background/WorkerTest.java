package org.eventtimeline.extractor.background;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final AtomicInteger steps = new AtomicInteger();

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    @Test
    void onceAwakeItWorksUntilNothingIsLeft() {
        new Worker(() -> steps.incrementAndGet() < 5, 1, executor).wake();

        await().until(steps::get, count -> count == 5);
    }

    @Test
    void itWorksOnNoMoreThreadsThanItMay() throws InterruptedException {
        var busy = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        var worker = new Worker(() -> wait(busy, end), 2, executor);
        for (int i = 0; i < 10; i++) {
            worker.wake();
        }

        busy.await();
        assertEquals(2, steps.get());
        end.countDown();
    }

    @Test
    void aStepThatBreaksOffDoesNotEndTheWork() {
        var worker = new Worker(
                () -> {
                    steps.incrementAndGet();
                    throw new IllegalStateException("broken");
                },
                1,
                executor);
        worker.wake();
        await().until(steps::get, count -> count == 1);

        await().until(() -> {
            worker.wake();
            return steps.get() > 1;
        });
    }

    @Test
    void onceStoppedItEndsWithTheStepThatItIsIn() throws InterruptedException {
        var busy = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var worker = new Worker(() -> wait(busy, end), 1, executor);
        worker.wake();
        busy.await();

        var stop = CompletableFuture.runAsync(worker::stop);
        await().during(Duration.ofMillis(200)).until(() -> !stop.isDone());
        end.countDown();

        await().until(stop::isDone);
        worker.wake();
        assertEquals(1, steps.get());
    }

    private boolean wait(CountDownLatch busy, CountDownLatch end) {
        steps.incrementAndGet();
        busy.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
