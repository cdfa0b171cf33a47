package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    @TempDir
    Path folder;

    @Test
    void aServiceThatWasNotBuiltIsNamedWithWhatToDo() {
        var failure = assertThrows(LaunchFailure.class, this::start);
        assertEquals(
                folder.resolve("quarkus-run.jar") + " is missing: build it first with mvn -DskipTests package.",
                failure.getMessage());
    }

    @Test
    void aServiceThatEndsAtOnceIsNamedWithItsLog() throws Exception {
        Files.writeString(folder.resolve("quarkus-run.jar"), "no jar");
        try (var service = start()) {
            var failure = assertThrows(LaunchFailure.class, () -> service.awaitReady(Duration.ofSeconds(30)));
            assertEquals(
                    "a-service stopped while starting (exit code 1): see " + folder.resolve("a.log"),
                    failure.getMessage());
        }
    }

    private ServiceProcess start() {
        return ServiceProcess.start("a-service", folder, "64m", Ports.free(), Map.of(), folder.resolve("a.log"));
    }
}
