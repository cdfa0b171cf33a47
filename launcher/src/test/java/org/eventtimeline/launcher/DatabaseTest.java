package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data directory serves all tests, as creating a database takes seconds; they may come in any order. */
class DatabaseTest {
    @TempDir
    static Path folder;

    private DataDirectory data;

    @BeforeAll
    static void quieten() {
        TestDatabase.quieten();
    }

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void keepsWhatWasStoredAndWritesItToTheDisk() throws Exception {
        try (var first = Database.start(data, Ports.free())) {
            assertEquals("on", query(first, "show fsync"));
            assertEquals("on", query(first, "show synchronous_commit"));
            assertEquals(
                    Cluster.MAJOR_VERSION + "0000",
                    query(first, "select current_setting('server_version_num')::int / 10000 * 10000"));
            query(first, "create table kept as select 'here' as word; select word from kept");
        }
        try (var second = Database.start(data, Ports.free())) {
            assertEquals("here", query(second, "select word from kept"));
        }
    }

    @Test
    void asksEveryoneForAPassword() {
        try (var database = Database.start(data, Ports.free())) {
            String url = database.settings().get("QUARKUS_DATASOURCE_JDBC_URL");
            for (String user : new String[] {"postgres", "event_timeline"}) {
                var refusal = assertThrows(SQLException.class, () -> DriverManager.getConnection(url, user, "guess"));
                assertEquals("28P01", refusal.getSQLState());
            }
        }
    }

    @Test
    void leavesNoProcessBehind() {
        var database = Database.start(data, Ports.free());
        assertTrue(database.handle().isAlive());
        database.close();
        assertFalse(database.handle().isAlive());
    }

    @Test
    void endsAServerThatAKilledStartLeftRunning() throws Exception {
        ProcessHandle lost = startInAProcessThatIsKilled();
        assertTrue(lost.isAlive());
        try (var found = Database.start(data, Ports.free())) {
            assertFalse(lost.isAlive());
            assertEquals("1", query(found, "select 1"));
        }
    }

    private ProcessHandle startInAProcessThatIsKilled() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("java.class.path");
        data.close();
        var process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        classes,
                        Killed.class.getName(),
                        data.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
        assertEquals(99, process.waitFor());
        data = DataDirectory.open(data.path());
        return Postmaster.find(data.resolve("postgresql")).orElseThrow();
    }

    /** Starts a database and ends as a killed process does, without a goodbye. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) {
            Database.start(DataDirectory.open(Path.of(arguments[0])), Ports.free());
            Runtime.getRuntime().halt(99);
        }
    }

    @Test
    void beginsAgainWhereTheFirstStartWasCutOff() throws Exception {
        Files.createDirectories(data.resolve("postgresql/base"));
        Files.writeString(data.resolve("postgresql/postgresql.conf"), "");
        Files.writeString(data.resolve("postgresql.unfinished"), "");
        try (var database = Database.start(data, Ports.free())) {
            assertEquals("1", query(database, "select 1"));
        }
    }

    @Test
    void namesTheVersionOfDataItCannotRead() throws Exception {
        try (var other = DataDirectory.open(folder.resolve("other"))) {
            Files.createDirectories(other.resolve("postgresql"));
            Files.writeString(other.resolve("postgresql/PG_VERSION"), "17\n");
            var failure = assertThrows(LaunchFailure.class, () -> Database.start(other, Ports.free()));
            assertTrue(
                    failure.getMessage().contains("was written by PostgreSQL 17, and this is PostgreSQL 18"),
                    failure.getMessage());
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        var settings = database.settings();
        try (var connection = DriverManager.getConnection(
                        settings.get("QUARKUS_DATASOURCE_JDBC_URL"),
                        settings.get("QUARKUS_DATASOURCE_USERNAME"),
                        settings.get("QUARKUS_DATASOURCE_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
