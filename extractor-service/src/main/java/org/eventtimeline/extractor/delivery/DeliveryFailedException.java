package org.eventtimeline.extractor.delivery;

/** The timeline did not take a batch. */
class DeliveryFailedException extends Exception {
    private static final int NO_ANSWER = 0;

    private final int status;
    private final String retryAfter;

    private DeliveryFailedException(int status, String retryAfter, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** There was no answer, or none that the timeline would give. */
    static DeliveryFailedException unanswered(String message, Throwable cause) {
        return new DeliveryFailedException(NO_ANSWER, null, message, cause);
    }

    /** The answer was an error. */
    static DeliveryFailedException answered(int status, String retryAfter, String message) {
        return new DeliveryFailedException(status, retryAfter, message, null);
    }

    boolean isAnswered() {
        return status != NO_ANSWER;
    }

    /** The HTTP status of the answer. */
    int status() {
        return status;
    }

    /** The Retry-After header of the answer; null where it has none. */
    String retryAfter() {
        return retryAfter;
    }
}
