package org.eventtimeline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** PostgreSQL's data as it lies in the data directory, with the passwords made for it. */
final class Cluster {
    static final String MAJOR_VERSION = "18";

    private final DataDirectory data;

    private Cluster(DataDirectory data) {
        this.data = data;
    }

    /** Looks at what is there, ends a server left running on it, removes what a first start that was cut off left. */
    static Cluster open(DataDirectory data) throws IOException {
        var cluster = new Cluster(data);
        Postmaster.end(cluster.path());
        if (Files.notExists(cluster.path())) {
            Files.writeString(cluster.unfinished(), "");
        } else if (!cluster.isComplete()) {
            Folders.deleteRecursively(cluster.path());
        }
        cluster.requireVersion();
        return cluster;
    }

    Path path() {
        return data.resolve("postgresql");
    }

    /** Whether the data was once created to its end. */
    boolean isComplete() {
        return Files.notExists(unfinished());
    }

    void complete() throws IOException {
        Files.delete(unfinished());
    }

    private Path unfinished() {
        return data.resolve("postgresql.unfinished");
    }

    private void requireVersion() throws IOException {
        Path file = path().resolve("PG_VERSION");
        if (Files.exists(file)) {
            String version = Files.readString(file).strip();
            if (!version.equals(MAJOR_VERSION)) {
                throw new LaunchFailure(
                        path() + " was written by PostgreSQL " + version + ", and this is PostgreSQL " + MAJOR_VERSION
                                + ": move the data with pg_dump (docs/operations.md), or start afresh with --data DIR.");
            }
        }
    }

    /** The password of a database user, made up on first use. */
    String password(String user) throws IOException {
        Path file = passwordFile(user);
        if (Files.notExists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, "");
            DataDirectory.keepPrivate(file);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    Path passwordFile(String user) {
        return data.resolve(user + ".password");
    }
}
