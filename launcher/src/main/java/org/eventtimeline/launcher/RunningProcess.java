package org.eventtimeline.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that are no children of this one. */
final class RunningProcess {
    /** Systems tell a start to the second at worst, and a clock that was set since moves it. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RunningProcess() {}

    /** The process of this id, unless the id has gone to another process since. */
    static Optional<ProcessHandle> find(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .map(actual -> Duration.between(started, actual).abs().compareTo(TOLERANCE) < 0)
                        .orElse(false));
    }

    /** Asks the process to end, and ends it where it does not within ten seconds. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            if (!hasEnded(process)) {
                throw new LaunchFailure("Process " + process.pid() + " does not end: stop it by hand.");
            }
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | InterruptedException e) {
            throw new LaunchFailure("Interrupted while a process was ending.", e);
        }
    }
}
