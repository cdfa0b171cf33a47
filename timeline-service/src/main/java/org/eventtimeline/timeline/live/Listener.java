package org.eventtimeline.timeline.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eventtimeline.timeline.query.ChangeLog;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to the database on one connection, whatever the number of subscribers, and again on another when that breaks.
 *
 * <p>What was not heard meanwhile stands in the log, which is read after each beginning.
 */
@ApplicationScoped
class Listener {
    /** How the connection that listens is called in the database's list of connections. */
    static final String NAME = "event-timeline-live";

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TELLINGS = Duration.ofMillis(200);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_FORGETTINGS = Duration.ofSeconds(10);
    private static final int CHANGES_KEPT = 100_000;

    private final DataSource dataSource;
    private final LiveEvents live;
    private final ChangeLog log;
    private final Vertx vertx;
    private final Thread thread = new Thread(this::run, "live-listener");
    private volatile boolean isEnding;
    private long forgot = System.nanoTime();

    Listener(DataSource dataSource, LiveEvents live, ChangeLog log, Vertx vertx) {
        this.dataSource = dataSource;
        this.live = live;
        this.log = log;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
        vertx.setPeriodic(HEARTBEAT.toMillis(), id -> live.heartbeat());
    }

    void stop(@Observes ShutdownEvent ending) {
        isEnding = true;
        thread.interrupt();
        live.end();
    }

    private void run() {
        while (!isEnding) {
            try {
                listen();
            } catch (SQLException | RuntimeException e) {
                if (!isEnding) {
                    LOG.warnf("Live updates wait for the database: %s", e.getMessage());
                    pause(BETWEEN_TRIES);
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set application_name = '" + NAME + "'");
            statement.execute("listen " + ChangeLog.CHANNEL);
            try {
                live.catchUp();
                while (!isEnding) {
                    hear(connection.unwrap(PGConnection.class), statement);
                    forget();
                }
            } finally {
                statement.execute("unlisten *");
                statement.execute("reset application_name");
            }
        }
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        PGNotification[] heard = connection.getNotifications((int) LONGEST_SILENCE.toMillis());
        if (heard == null || heard.length == 0) {
            // Shows whether the connection still stands.
            statement.execute("select");
        } else {
            live.catchUp(timelines(heard));
            pause(BETWEEN_TELLINGS);
        }
    }

    /** However much there is to hear. */
    private void forget() {
        if (System.nanoTime() - forgot > BETWEEN_FORGETTINGS.toNanos()) {
            log.keepNewest(CHANGES_KEPT);
            forgot = System.nanoTime();
        }
    }

    private static Set<Long> timelines(PGNotification[] heard) {
        return Stream.of(heard)
                .map(PGNotification::getParameter)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
