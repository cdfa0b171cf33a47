package org.eventtimeline.launcher;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of a test run: a container where a Docker engine answers, embedded binaries where none does or it gets
 * no images.
 *
 * <p>It is started once per JVM, whatever the number of test profiles, and set to a time zone far from UTC so that a
 * zone mistake shows.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String IMAGE = "postgres:18";
    private static final String ZONE = "America/Los_Angeles";
    private static final String URL = "org.eventtimeline.test.database";
    /** Held on to because a logger that nobody holds forgets its level. */
    private static final List<Logger> CHATTY = Stream.of("io.zonky.test", "org.testcontainers", "tc")
            .map(Logger::getLogger)
            .toList();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    /** The running database's JDBC URL; user and password are {@code postgres}. Starts it on first use. */
    public static synchronized String url() {
        // Quarkus loads this class once per class loader; the system property is what they share.
        String url = System.getProperty(URL);
        if (url == null) {
            quieten();
            url = startAny();
            System.setProperty(URL, url);
        }
        return url;
    }

    /** Leaves of the libraries' long reports only what is wrong. */
    static void quieten() {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    private static String startAny() {
        try {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? startContainer()
                    : startEmbedded("no Docker engine answers");
        } catch (ContainerFetchException e) {
            return startEmbedded("the Docker engine gets no images");
        }
    }

    private static String startContainer() {
        System.out.println("Test database: " + IMAGE + " in Docker");
        var container = new PostgreSQLContainer(IMAGE)
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "timezone=" + ZONE, "-c", "fsync=off");
        container.start();
        return container.getJdbcUrl();
    }

    private static String startEmbedded(String why) {
        System.out.println("Test database: embedded PostgreSQL (" + why + ")");
        try {
            var postgres =
                    EmbeddedPostgres.builder().setServerConfig("timezone", ZONE).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The database outlives one Quarkus application: the JVM's end, or Ryuk, stops it.
    }
}
