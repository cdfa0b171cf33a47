package org.eventtimeline.extractor.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkLimitTest {
    private static final int MOST = 100;

    private final WorkLimit limit = new WorkLimit(new SmallLimits(MOST));

    @Test
    void smallTextsAreReadAtTheSameTime() {
        var both = new CountDownLatch(2);
        var first = CompletableFuture.supplyAsync(() -> limit.readText("x".repeat(MOST / 2), () -> meet(both)));
        assertTrue(limit.readText("x".repeat(MOST / 2), () -> meet(both)));
        assertTrue(first.join());
    }

    @Test
    void largeTextsAreReadOneAfterTheOther() {
        var both = new CountDownLatch(2);
        var started = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> limit.readText("x".repeat(MOST), () -> {
            started.countDown();
            return wait(both, 200);
        }));
        wait(started, 60_000);
        limit.readText("x", () -> {
            both.countDown();
            return both.getCount();
        });
        assertFalse(first.join());
    }

    @Test
    void whatIsLargerThanTheLimitIsReadAlone() {
        assertEquals("read", limit.readText("x".repeat(10 * MOST), () -> "read"));
        assertEquals("read", limit.readPage("<b>".repeat(10 * MOST), () -> "read"));
    }

    @Test
    void afterAFailureItsRoomIsFree() {
        for (int i = 0; i < 3; i++) {
            try {
                limit.readText("x".repeat(MOST), () -> {
                    throw new IllegalStateException();
                });
            } catch (IllegalStateException expected) {
                // the next one can begin all the same
            }
        }
        assertEquals("read", limit.readText("x".repeat(MOST), () -> "read"));
    }

    private static boolean meet(CountDownLatch latch) {
        latch.countDown();
        return wait(latch, 60_000);
    }

    private static boolean wait(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
