package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UpgradeTest {
    private static final String IN_TIMELINE =
            " where timeline = (select key from timeline.timeline where name = 'upgrade')";

    @Inject
    DataSource dataSource;

    @Inject
    Upgrade upgrade;

    @Test
    void whileEarlierMentionsAreMadeFitTimelinesAreReadAndThenAddedToAgain() throws Exception {
        post("upgrade", mention("a1#0", "2025-09-04", "Xi and Kim hold talks in Beijing"));
        change("update timeline.mention set blocks = '{}'" + IN_TIMELINE);

        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select * from timeline.mention" + IN_TIMELINE + " for update");
                upgrade.start(new StartupEvent());

                get("/q/health/ready").then().statusCode(200);
                get("/api/v1/timelines/upgrade/events").then().statusCode(200).body("events.size()", equalTo(1));
                postAgain().statusCode(503).header("Retry-After", equalTo("5"));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        awaitEnd();

        postAgain().statusCode(200).body("results.status", contains("merged"));
    }

    private static ValidatableResponse postAgain() {
        return post("upgrade", mention("a2#0", "2025-09-04", "Xi, Kim held talks in Beijing"));
    }

    private void awaitEnd() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            try {
                upgrade.check();
                return;
            } catch (Upgrading e) {
                Thread.sleep(100);
            }
        }
        Assertions.fail("The upgrade does not end.");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
