package org.eventtimeline.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the command line, and behind it the environment, asks for.
 *
 * @param databasePort empty where any free port will do
 */
record Options(
        Path data, int timelinePort, int extractorPort, OptionalInt databasePort, boolean samples, boolean help) {
    static final String USAGE = """
            Usage: ./start [options]

              --timeline-port PORT    port of timeline-service (8080, or $TIMELINE_PORT)
              --extractor-port PORT   port of extractor-service (8081, or $EXTRACTOR_PORT)
              --database-port PORT    port of PostgreSQL (54320 or the next free one, or $DATABASE_PORT)
              --data DIR              where database and logs are kept (data, or $DATA_DIR)
              --no-samples            start without the sample articles
              --help                  show this
            """;

    /** Reads the arguments; what they leave open comes from the environment, then from the defaults. */
    static Options parse(List<String> arguments, Map<String, String> environment, Path home) {
        Path data = home.resolve(environment.getOrDefault("DATA_DIR", "data"));
        int timelinePort = port("TIMELINE_PORT", environment.getOrDefault("TIMELINE_PORT", "8080"));
        int extractorPort = port("EXTRACTOR_PORT", environment.getOrDefault("EXTRACTOR_PORT", "8081"));
        OptionalInt databasePort = environment.containsKey("DATABASE_PORT")
                ? OptionalInt.of(port("DATABASE_PORT", environment.get("DATABASE_PORT")))
                : OptionalInt.empty();
        boolean samples = true;
        boolean help = false;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--timeline-port" -> timelinePort = port(option, value(option, rest));
                case "--extractor-port" -> extractorPort = port(option, value(option, rest));
                case "--database-port" -> databasePort = OptionalInt.of(port(option, value(option, rest)));
                case "--data" -> data = Path.of(value(option, rest)).toAbsolutePath();
                case "--no-samples" -> samples = false;
                case "--help", "-h" -> help = true;
                default -> throw new LaunchFailure("Unknown option " + option + "; ./start --help lists the options.");
            }
        }
        return new Options(data.normalize(), timelinePort, extractorPort, databasePort, samples, help);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchFailure("Option " + option + " needs a value; ./start --help lists the options.");
        }
        return rest.next();
    }

    private static int port(String name, String value) {
        if (value.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new LaunchFailure(name + " must be a port from 1 to 65535, not " + value + ".");
    }
}
