package org.eventtimeline.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything a start leaves behind, locked for one start at a time. */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Creates the folder where it is missing and locks it until {@link #close} or the end of this process. */
    static DataDirectory open(Path path) {
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path);
                keepPrivate(path);
            }
            Files.createDirectories(path.resolve("logs"));
            var lockFile = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                String owner = Files.readString(path.resolve("lock"));
                lockFile.close();
                throw new LaunchFailure("Another start (process " + owner + ") is running on " + path
                        + ": stop it first, or choose another folder with --data DIR.");
            }
            lockFile.truncate(0);
            lockFile.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(path, lockFile);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot write to " + path + " (" + e.getClass().getSimpleName()
                            + "): make it writable, or choose another folder with --data DIR.",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            // A byte far behind the content: on some systems a locked byte cannot be read by others.
            return file.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Leaves the folder to its owner alone: the database and its password are in it. */
    static void keepPrivate(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot release " + path + ": " + e, e);
        }
    }
}
