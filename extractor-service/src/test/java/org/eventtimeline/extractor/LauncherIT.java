package org.eventtimeline.extractor;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eventtimeline.launcher.Launcher;
import org.eventtimeline.launcher.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged launcher as a process, with both packaged services and a database of its own. */
class LauncherIT {
    @TempDir
    Path folder;

    @Test
    void showsTheSamplesOnceAndLeavesNoProcessEvenAfterItWasKilled() throws Exception {
        Process killed = launch("first.txt");
        List<String> timeline = awaitTimeline("first.txt");
        List<ProcessHandle> orphans = recordedProcesses();
        killed.destroyForcibly().waitFor();
        assertTrue(orphans.stream().allMatch(ProcessHandle::isAlive));

        Process launcher = launch("second.txt");
        assertEquals(timeline, awaitTimeline("second.txt"));
        assertFalse(orphans.stream().anyMatch(ProcessHandle::isAlive));

        List<ProcessHandle> children = recordedProcesses();
        launcher.destroy();
        assertTrue(launcher.waitFor(30, TimeUnit.SECONDS));
        assertFalse(children.stream().anyMatch(ProcessHandle::isAlive));
    }

    private Process launch(String output) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var jar = Path.of(Launcher.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling("launcher-start.jar");
        var builder = new ProcessBuilder(java.toString(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(output).toFile());
        builder.environment().put("DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("TIMELINE_PORT", Integer.toString(Ports.free()));
        builder.environment().put("EXTRACTOR_PORT", Integer.toString(Ports.free()));
        return builder.start();
    }

    /** The lines of the printed timeline: a date, a headline, the sources. */
    private List<String> awaitTimeline(String output) throws Exception {
        Path file = folder.resolve(output);
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.readString(file).contains("Press Ctrl-C to stop."));
        List<String> timeline = Files.readAllLines(file).stream()
                .filter(line -> line.matches("  .*\\d{4}s? {2,}\\w.*  [a-z-]+\\.example\\.(org|com).*"))
                .toList();
        assertTrue(timeline.stream().anyMatch(line -> line.startsWith("  4 Sep 2025 ")), Files.readString(file));
        return timeline;
    }

    private List<ProcessHandle> recordedProcesses() throws Exception {
        List<ProcessHandle> processes = Files.readAllLines(folder.resolve("data/processes")).stream()
                .map(line ->
                        ProcessHandle.of(Long.parseLong(line.split(" ")[0])).orElseThrow())
                .toList();
        assertEquals(3, processes.size());
        return processes;
    }
}
