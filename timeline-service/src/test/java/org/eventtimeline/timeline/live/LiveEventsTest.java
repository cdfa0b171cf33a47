package org.eventtimeline.timeline.live;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.Map;
import javax.sql.DataSource;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.query.ChangeLog;
import org.eventtimeline.timeline.query.EventFilter;
import org.eventtimeline.timeline.query.Events;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LiveEventsTest {
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
    void whatBecomesOfAnEventIsTold() throws Exception {
        post("live-all", mention("a0#0", "1900", "A mill burns"));
        try (Reader reader = Reader.of("live-all", "", null)) {
            assertEquals(
                    "text/event-stream",
                    reader.response().headers().firstValue("Content-Type").orElse(""));
            post("live-all", mention("a1#0", "1901", "A café opens"));
            Reader.Event created = reader.next();
            assertEquals("created", created.type());
            assertEquals("A café opens", created.json().getString("headline"));
            assertEquals("a1#0", created.json().getString("mentions[0].id"));

            post("live-all", mention("a2#0", "1901", "A café opens"));
            Reader.Event updated = reader.next();
            assertEquals("updated", updated.type());
            assertEquals(created.json().getString("id"), updated.json().getString("id"));
            assertEquals(2, updated.json().getInt("mentionCount"));

            delete("/api/v1/timelines/live-all/articles/a1").then().statusCode(204);
            assertEquals("updated", reader.next().type());
            delete("/api/v1/timelines/live-all/articles/a2").then().statusCode(204);
            Reader.Event removed = reader.next();
            assertEquals("removed", removed.type());
            assertEquals("{\"id\":\"" + created.json().getString("id") + "\"}", removed.data());
        }
    }

    @Test
    void onlyTheEventsAskedForAreTold() throws Exception {
        post("live-filter", mention("a0#0", "1900", "A mill burns"));
        try (Reader usual = Reader.of("live-filter", "", null);
                Reader named = Reader.of("live-filter", "?participant=holm&minSalience=0", null)) {
            post("live-filter", with(mention("a1#0", "1901", "A dog barks"), "salience", 0.1));
            post("live-filter", with(mention("a2#0", "1902", "A bridge falls"), "status", "negated"));
            post(
                    "live-filter",
                    with(
                            with(mention("a3#0", "1903", "A quay opens"), "participants", new String[] {"Ada Holm"}),
                            "salience",
                            0.4));
            post("live-filter", mention("a4#0", "1904", "A tower rises"));

            assertEquals("A tower rises", usual.next().json().getString("headline"));
            assertEquals("A quay opens", named.next().json().getString("headline"));
        }
    }

    @Test
    void whoComesBackIsToldWhatItMissed() throws Exception {
        post("live-resume", mention("a0#0", "1900", "A mill burns"));
        String last;
        try (Reader reader = Reader.of("live-resume", "", null)) {
            post("live-resume", mention("a1#0", "1901", "A café opens"));
            last = reader.next().id();
        }
        post("live-resume", mention("a2#0", "1902", "A bridge falls"));
        post("live-resume", mention("a3#0", "1903", "A quay opens"));

        try (Reader reader = Reader.of("live-resume", "", last)) {
            assertEquals("A bridge falls", reader.next().json().getString("headline"));
            assertEquals("A quay opens", reader.next().json().getString("headline"));
            post("live-resume", mention("a4#0", "1904", "A tower rises"));
            assertEquals("A tower rises", reader.next().json().getString("headline"));
        }
    }

    @Test
    void whoComesBackTooLateIsToldToReadAnew() throws Exception {
        post("live-late", mention("a1#0", "1901", "A mill burns"));
        String forgotten;
        try (Reader reader = Reader.of("live-late", "", null)) {
            forgotten = reader.lastId();
        }
        post("live-late", mention("a2#0", "1902", "A bridge falls"), mention("a2#1", "1903", "A quay opens"));
        log.keepNewest(1);

        try (Reader reader = Reader.of("live-late", "", forgotten)) {
            Reader.Event reset = reader.next();
            assertEquals("reset", reset.type());
            assertEquals(reset.id(), reader.lastId());
        }
        try (Reader reader = Reader.of("live-late", "", Long.toString(Long.MAX_VALUE / 10))) {
            assertEquals("reset", reader.next().type());
        }
    }

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

    @ParameterizedTest
    @CsvSource({
        "/api/v1/timelines/live-nowhere/stream, , 404",
        "/api/v1/timelines/live-errors/stream?status=done, , 400",
        "/api/v1/timelines/live-errors/stream, last, 400",
    })
    void aStreamThatCannotBeOpenedIsAProblem(String path, String lastEventId, int status) {
        post("live-errors", mention("a0#0", "1900", "A mill burns"));

        given().headers(lastEventId == null ? Map.of() : Map.of("Last-Event-ID", lastEventId))
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @Test
    void aRemovedEventIsGoneAndNotUnknown() {
        post("live-gone", mention("a1#0", "1901", "A café opens"));
        String id = get("/api/v1/timelines/live-gone/events").path("events[0].id");
        delete("/api/v1/timelines/live-gone/articles/a1").then().statusCode(204);

        get("/api/v1/events/{id}", id)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("status", equalTo(410));
    }
}
