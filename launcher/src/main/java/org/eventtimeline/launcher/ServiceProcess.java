package org.eventtimeline.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the two services, running as a child process with a log of its own. */
public final class ServiceProcess implements Part {
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final String name;
    private final URI uri;
    private final Path log;
    private final Process process;

    private ServiceProcess(String name, URI uri, Path log, Process process) {
        this.name = name;
        this.uri = uri;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a packaged service on the loopback interface; it is not ready yet.
     *
     * @param application the service's {@code target/quarkus-app}
     * @param heap the most its heap may take, as {@code -Xmx} has it
     * @param settings what the service's configuration is to say, by environment variable
     * @param log the file that takes its output
     */
    static ServiceProcess start(
            String name, Path application, String heap, int port, Map<String, String> settings, Path log) {
        Path jar = application.resolve("quarkus-run.jar");
        if (!Files.isReadable(jar)) {
            throw new LaunchFailure(jar + " is missing: build it first with mvn -DskipTests package.");
        }
        var builder = new ProcessBuilder(command(jar, heap)).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_LOG_CONSOLE_ENABLED", "false",
                        "QUARKUS_LOG_FILE_ENABLED", "true",
                        "QUARKUS_LOG_FILE_PATH", log.toString(),
                        "QUARKUS_LOG_FILE_ROTATION_MAX_FILE_SIZE", "10M",
                        "QUARKUS_LOG_FILE_ROTATION_MAX_BACKUP_INDEX", "3"));
        try {
            return new ServiceProcess(name, URI.create("http://localhost:" + port), log, builder.start());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path jar, String heap) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ArrayList<String>();
        if (!windows) {
            // Ctrl-C reaches every process of a terminal; only the launcher is to heed it, and to stop the rest in
            // order.
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                .toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /**
     * Waits until the service says that it is ready.
     *
     * @throws LaunchFailure where it ends first or takes longer than {@code patience}
     */
    public void awaitReady(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        URI health = uri.resolve("/q/health/ready");
        while (!Http.answers(health)) {
            if (!process.isAlive()) {
                throw new LaunchFailure(
                        name + " stopped while starting (exit code " + process.exitValue() + "): see " + log);
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(name + " is not ready after " + patience.toSeconds() + " s: see " + log);
            }
            Waiting.pause();
        }
    }

    @Override
    public String name() {
        return name;
    }

    public URI uri() {
        return uri;
    }

    @Override
    public Path log() {
        return log;
    }

    /** The operating system's process, for those who want to watch or to kill it. */
    @Override
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks the service to finish what it is doing and to end; ends it where it takes longer than ten seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_AT_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
