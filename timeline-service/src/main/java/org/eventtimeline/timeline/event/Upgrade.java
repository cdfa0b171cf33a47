package org.eventtimeline.timeline.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.eventtimeline.timeline.merge.Blocks;
import org.jboss.logging.Logger;

/**
 * Gives mentions that were stored before there were {@link Blocks} theirs, so that later ones find them. Timelines can
 * be read meanwhile; what would have to look for such mentions must wait.
 */
@ApplicationScoped
class Upgrade {
    private static final Logger LOG = Logger.getLogger(Upgrade.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final String NEXT = Mention.withNames("""
            select timeline, %s from timeline.mention where blocks = '{}' and key > ? order by key limit 1000
            """.formatted(Mention.COLUMNS));

    private final DataSource dataSource;
    private volatile boolean isDone;
    private volatile boolean isEnding;

    Upgrade(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Begins after the migration of the schema; does not keep the service from getting ready. */
    void start(@Observes StartupEvent start) throws SQLException {
        isDone = !isNeeded();
        if (!isDone) {
            Thread thread = new Thread(this::run, "upgrade");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent end) {
        isEnding = true;
    }

    /** Lets pass who may look for mentions. */
    void check() {
        if (!isDone) {
            throw new Upgrading();
        }
    }

    private boolean isNeeded() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select from timeline.mention where blocks = '{}' limit 1")) {
            return row.next();
        }
    }

    private void run() {
        while (!isDone && !isEnding) {
            try {
                fillIn();
                isDone = true;
            } catch (RuntimeException e) {
                LOG.warnf("The upgrade of the database will be tried again: %s", e.getMessage());
                pause();
            }
        }
    }

    /** In steps, each committed by itself. Where another replica does the same, both write the same. */
    private void fillIn() {
        OptionalLong last = OptionalLong.of(Long.MIN_VALUE);
        while (last.isPresent() && !isEnding) {
            long after = last.getAsLong();
            last = QuarkusTransaction.requiringNew().call(() -> fillIn(after));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fills in the next mentions; the key of the last one, or empty where there is none. */
    private OptionalLong fillIn(long after) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement reading = connection.prepareStatement(NEXT);
                PreparedStatement writing =
                        connection.prepareStatement("update timeline.mention set blocks = ? where key = ?")) {
            reading.setLong(1, after);
            ResultSet rows = reading.executeQuery();
            OptionalLong last = OptionalLong.empty();
            while (rows.next()) {
                Mention mention = Mention.read(rows);
                last = OptionalLong.of(mention.key);
                List<String> blocks = Blocks.in(
                        rows.getLong("timeline"), mention.gist.blocks().stored());
                writing.setArray(1, connection.createArrayOf("text", blocks.toArray()));
                writing.setLong(2, last.getAsLong());
                writing.addBatch();
            }
            writing.executeBatch();
            return last;
        }
    }
}
