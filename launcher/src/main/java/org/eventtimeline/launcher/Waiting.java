package org.eventtimeline.launcher;

/** The pause between two looks at something that takes its time. */
final class Waiting {
    private static final long MILLISECONDS = 50;

    private Waiting() {}

    static void pause() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while waiting.", e);
        }
    }
}
