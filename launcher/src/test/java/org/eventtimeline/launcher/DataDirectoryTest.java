package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStartOnTheSameFolderIsRefusedUntilTheFirstHasEnded() {
        Path path = folder.resolve("data");
        try (var first = DataDirectory.open(path)) {
            var failure = assertThrows(LaunchFailure.class, () -> DataDirectory.open(path));
            assertEquals(
                    "Another start (process " + ProcessHandle.current().pid() + ") is running on " + first.path()
                            + ": stop it first, or choose another folder with --data DIR.",
                    failure.getMessage());
        }
        DataDirectory.open(path).close();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void isForItsOwnerAlone() throws Exception {
        Path path = folder.resolve("data");
        DataDirectory.open(path).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithWhatToDo() throws Exception {
        Path path = Files.writeString(folder.resolve("file"), "").resolve("data");
        var failure = assertThrows(LaunchFailure.class, () -> DataDirectory.open(path));
        assertTrue(failure.getMessage().startsWith("Cannot write to " + path), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("choose another folder with --data DIR."), failure.getMessage());
    }
}
