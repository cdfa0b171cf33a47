package org.eventtimeline.extractor.api;

import static org.eventtimeline.extractor.api.HttpApi.get;
import static org.eventtimeline.extractor.api.HttpApi.post;
import static org.hamcrest.Matchers.equalTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.eventtimeline.extractor.delivery.Outbox;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database serves all the other tests, so here it's only told to be away. */
@QuarkusTest
class DatabaseOutageTest {
    @InjectMock
    Outbox outbox;

    @BeforeEach
    void theDatabaseIsAway() {
        var outage =
                new JDBCConnectionException("Unable to acquire JDBC Connection", new SQLException("refused", "08001"));
        when(outbox.put(any())).thenThrow(outage);
        when(outbox.list(any(), any(), anyInt())).thenThrow(outage);
    }

    @Test
    void anArticleIsNotAcceptedButAskedForLater() {
        post("/api/v1/articles", "{\"text\": \"It rained.\"}")
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("detail", equalTo("The database is away for now"));
    }

    @Test
    void theListIsNotThereForNow() {
        get("/api/v1/articles").statusCode(503);
    }

    @Test
    void extractionsNeedNoDatabase() {
        post("/api/v1/extractions", "{\"text\": \"It rained.\"}").statusCode(200);
    }
}
