package org.eventtimeline.launcher;

/** A start that cannot go on; the message is one line that tells a person what to do. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
