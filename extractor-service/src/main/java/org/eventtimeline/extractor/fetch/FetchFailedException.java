package org.eventtimeline.extractor.fetch;

import java.time.Duration;
import java.util.Optional;

/** Nothing usable was found at an address. */
public class FetchFailedException extends RuntimeException {

    /** Why, by what to do about it. */
    public enum Reason {
        /** The address may not be asked, or there is nothing there that could be used: it would be so again. */
        UNUSABLE,
        /** There is no answer, or one that the other side is in trouble. */
        UNAVAILABLE,
        /** The answer takes too long. */
        TIMEOUT,
        /** Too many addresses are being fetched. */
        BUSY
    }

    private final Reason reason;
    private final Duration retryAfter;

    FetchFailedException(Reason reason, String message) {
        this(reason, message, null, null);
    }

    FetchFailedException(Reason reason, String message, Throwable cause) {
        this(reason, message, cause, null);
    }

    /** @param retryAfter how long the other side asks to be left alone; null where it does not say */
    FetchFailedException(Reason reason, String message, Throwable cause, Duration retryAfter) {
        super(message, cause);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** Why it failed. */
    public Reason reason() {
        return reason;
    }

    /** How long the other side asks to be left alone; empty where it does not say. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether it may go better later. */
    public boolean isPassing() {
        return reason != Reason.UNUSABLE;
    }
}
