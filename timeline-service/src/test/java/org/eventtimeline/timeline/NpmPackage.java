package org.eventtimeline.timeline;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What others wrote and publish on npm, to hold our forms to. A package is fetched once, into the build's folder; where
 * there is no npm or no network the test that needs it is skipped and says so.
 *
 * @param name the name of the package
 * @param version the version
 */
public record NpmPackage(String name, String version) {
    private static final Path FETCHED = Path.of("target", "npm");
    private static final int MINUTES = 2;

    /** A file of the package. */
    public Path file(String path) {
        Path folder = FETCHED.resolve(name.replace('/', '-') + "-" + version);
        synchronized (NpmPackage.class) {
            if (!Files.exists(folder.resolve("package"))) {
                fetch(folder);
            }
        }
        return folder.resolve("package").resolve(path);
    }

    /** The text of a file of the package. */
    public String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch(Path folder) {
        try {
            Files.createDirectories(folder);
            boolean isFetched = runs(folder, "npm", "pack", "--silent", name + "@" + version);
            if (!isFetched || !runs(folder, "sh", "-c", "tar -xzf *.tgz")) {
                skip("npm does not give it");
            }
        } catch (IOException e) {
            skip(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            skip("interrupted");
        }
    }

    private static boolean runs(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    private void skip(String reason) {
        String message = "Skipped for want of " + name + " " + version + " from npm: " + reason;
        System.out.println(message);
        abort(message);
    }
}
