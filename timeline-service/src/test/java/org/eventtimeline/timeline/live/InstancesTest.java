package org.eventtimeline.timeline.live;

import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.query.ChangeLog;
import org.eventtimeline.timeline.query.EventFilter;
import org.eventtimeline.timeline.query.Events;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.junit.jupiter.api.Test;

/** Streams of several instances of the service, and of one whose connection to the database breaks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InstancesTest {
    @Inject
    DataSource dataSource;

    @Inject
    Events events;

    @Inject
    ChangeLog log;

    @Inject
    TimelineDirectory directory;

    @Inject
    ObjectMapper json;

    @Inject
    Vertx vertx;

    @Test
    void instancesAgree() throws Exception {
        post("live-replicas", mention("a0#0", "1900", "A mill burns"));
        Frames frames = new Frames(json);
        LiveEvents others = new LiveEvents(log, new Changes(events, frames), frames);
        Listener other = new Listener(dataSource, others, log, vertx);
        other.start(new StartupEvent());
        try (Reader here = Reader.of("live-replicas", "", null)) {
            Reader there = new Reader();
            others.subscribe(
                    directory.key("live-replicas").orElseThrow(), "live-replicas", EventFilter.DEFAULT, null, there);
            there.next();
            post("live-replicas", mention("a1#0", "1901", "A quay opens"));

            assertEquals(here.next(), there.next());
        } finally {
            other.stop(new ShutdownEvent());
        }
    }

    @Test
    void nothingIsLostWhenTheConnectionThatListensBreaks() throws Exception {
        post("live-broken", mention("a0#0", "1900", "A mill burns"));
        try (Reader reader = Reader.of("live-broken", "", null)) {
            for (int year = 1901; year < 1904; year++) {
                assertNotNull(killListener());
                post("live-broken", mention("a" + year + "#0", "" + year, "A quay opens in " + year));
                assertEquals("" + year, reader.next().json().getString("date"));
            }
        }
    }

    /** Ends the connection that listens, once there is one. */
    private Integer killListener() throws SQLException, InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("select pid, pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where application_name = '" + Listener.NAME
                                    + "' and datname = current_database()")) {
                if (rows.next()) {
                    return rows.getInt(1);
                }
            }
            Thread.sleep(100);
        }
        return null;
    }
}
