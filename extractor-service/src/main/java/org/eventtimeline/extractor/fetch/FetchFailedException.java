package org.eventtimeline.extractor.fetch;

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

    FetchFailedException(Reason reason, String message) {
        this(reason, message, null);
    }

    FetchFailedException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why it failed. */
    public Reason reason() {
        return reason;
    }

    /** Whether it may go better later. */
    public boolean isPassing() {
        return reason != Reason.UNUSABLE;
    }
}
