package org.eventtimeline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The processes of a start, written down so that the next one can end what a killed launcher left behind. */
final class Leftovers {
    private final Path file;

    Leftovers(DataDirectory data) {
        this.file = data.resolve("processes");
    }

    void record(Part part) {
        var handle = part.handle();
        String started = handle.info().startInstant().orElseGet(Instant::now).toString();
        try {
            Files.writeString(
                    file,
                    handle.pid() + " " + started + " " + part.name() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e, e);
        }
    }

    /** Ends, last started first, the recorded processes that still run, and tells their names. */
    List<String> end() {
        var ended = new ArrayList<String>();
        try {
            List<String> lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
            Collections.reverse(lines);
            for (String line : lines) {
                String[] fields = line.split(" ", 3);
                Optional<ProcessHandle> process = fields.length < 3
                        ? Optional.empty()
                        : RunningProcess.find(Long.parseLong(fields[0]), Instant.parse(fields[1]));
                if (process.isPresent()) {
                    RunningProcess.end(process.get());
                    ended.add(fields[2]);
                }
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e, e);
        }
        return ended;
    }

    /** To be called once all have ended. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + file + ": " + e, e);
        }
    }
}
