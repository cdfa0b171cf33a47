package org.eventtimeline.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The database server's log: the current start's, with the one before kept beside it. */
final class PostgresLog {
    private final Path path;

    /** Begins a new log. */
    PostgresLog(Path path) throws IOException {
        this.path = path;
        if (Files.exists(path)) {
            Files.move(path, path.resolveSibling("postgresql.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(path.toFile());
    }

    /** What a person should be told about a server that did not start. */
    LaunchFailure explain(Exception cause) throws IOException {
        String text = Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        if (text.contains("cannot be run as root")) {
            return new LaunchFailure(
                    "PostgreSQL refuses to run as root on this machine: start as another user.", cause);
        }
        String reason = Arrays.stream(text.split("\\R"))
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .reduce((first, second) -> second)
                .orElse(cause.getMessage());
        return new LaunchFailure("PostgreSQL did not start: " + reason.strip() + " (see " + path + ")", cause);
    }
}
