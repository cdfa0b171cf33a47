package org.eventtimeline.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server on the loopback interface whose data outlives it. */
final class Database implements Part {
    private static final String NAME = "event_timeline";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final ProcessHandle handle;
    private final String password;
    private final Path log;

    private Database(EmbeddedPostgres server, ProcessHandle handle, String password, Path log) {
        this.server = server;
        this.handle = handle;
        this.password = password;
        this.log = log;
    }

    /** Starts the server, on the first start after creating its data, and waits until it answers. */
    static Database start(DataDirectory data, int port) {
        try {
            var cluster = Cluster.open(data);
            Binaries.unpackInto(data.resolve("binaries"));
            var log = new PostgresLog(data.log("postgresql"));
            EmbeddedPostgres server;
            try {
                server = start(cluster, port, log.redirect());
            } catch (IOException | IllegalStateException e) {
                Postmaster.find(cluster.path()).ifPresent(ProcessHandle::destroyForcibly);
                throw log.explain(e);
            }
            String password = cluster.password(NAME);
            if (!cluster.isComplete()) {
                createDatabase(server, password);
                cluster.complete();
            }
            return new Database(
                    server, Postmaster.find(cluster.path()).orElseThrow(), password, data.log("postgresql"));
        } catch (IOException | SQLException e) {
            throw new LaunchFailure("The database cannot be used: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres start(Cluster cluster, int port, ProcessBuilder.Redirect log) throws IOException {
        String superuserPassword = cluster.password("postgres");
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                // The "locale" options are handed to initdb as they are.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", cluster.passwordFile("postgres").toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", superuserPassword)
                // The library is made for tests: without these two, a power cut could lose what was stored.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    private static void createDatabase(EmbeddedPostgres server, String password) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '" + password + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }

    /** What tells a service where its database is, by environment variable. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + port() + "/" + NAME,
                "QUARKUS_DATASOURCE_USERNAME", NAME,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    int port() {
        return server.getPort();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public ProcessHandle handle() {
        return handle;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void close() {
        try {
            server.close();
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new LaunchFailure("PostgreSQL does not stop: see " + log, e);
        }
    }
}
