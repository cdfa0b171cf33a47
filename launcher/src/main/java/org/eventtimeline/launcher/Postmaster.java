package org.eventtimeline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's main process, as {@code postmaster.pid} in its data tells of it. */
final class Postmaster {
    private Postmaster() {}

    /** The server that runs on this data, whoever started it. */
    static Optional<ProcessHandle> find(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        return lines.size() < 3
                ? Optional.empty()
                : RunningProcess.find(
                        Long.parseLong(lines.get(0).strip()),
                        Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())));
    }

    /** Ends the server that runs on this data, if any, so that another can start. */
    static void end(Path cluster) throws IOException {
        Optional<ProcessHandle> server = find(cluster);
        if (server.isPresent()) {
            RunningProcess.end(server.get());
        } else if (namesAnotherProgram(cluster)) {
            // After the machine's restart the id can be any program's, and PostgreSQL would take that for a server.
            Files.delete(file(cluster));
        }
    }

    private static boolean namesAnotherProgram(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        return !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
    }

    /** First its process id, then its data directory, then its start in seconds since 1970; more follow. */
    private static List<String> lines(Path cluster) throws IOException {
        Path file = file(cluster);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
