package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path folder;

    private Process process;
    private DataDirectory data;

    @BeforeEach
    void start() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path program = Files.writeString(folder.resolve("Sleep.java"), """
                public class Sleep { public static void main(String[] a) throws Exception { Thread.sleep(60_000); } }
                """);
        process = new ProcessBuilder(java.toString(), program.toString()).start();
        data = DataDirectory.open(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
        data.close();
    }

    @Test
    void whatAKilledStartLeftRunningIsEndedOnce() throws Exception {
        new Leftovers(data).record(new Child(process.toHandle()));
        assertEquals(List.of("a child"), new Leftovers(data).end());
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(List.of(), new Leftovers(data).end());
    }

    @Test
    void aProcessThatOnlyHasTheSameIdIsLeftAlone() throws Exception {
        String line = process.pid() + " " + Instant.now().minusSeconds(3600) + " a child\n";
        Files.writeString(data.resolve("processes"), line);
        assertEquals(List.of(), new Leftovers(data).end());
        assertTrue(process.isAlive());
    }

    @Test
    void aLineThatWasCutOffIsNoProcess() throws Exception {
        Files.writeString(data.resolve("processes"), Long.toString(process.pid()));
        assertEquals(List.of(), new Leftovers(data).end());
        assertFalse(Files.exists(data.resolve("processes")));
    }

    private record Child(ProcessHandle handle) implements Part {
        @Override
        public String name() {
            return "a child";
        }

        @Override
        public Path log() {
            return Path.of("child.log");
        }

        @Override
        public void close() {
            handle.destroy();
        }
    }
}
