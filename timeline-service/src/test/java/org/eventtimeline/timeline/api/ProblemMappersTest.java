package org.eventtimeline.timeline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a server: a database cannot be made to fail in each of these ways within a test. */
class ProblemMappersTest {
    @ParameterizedTest
    @CsvSource({
        "08006, 503", // gone
        "53300, 503", // too many connections
        "57014, 503", // took too long
        "57P01, 503", // shutting down
        "40P01, 503", // deadlock
        "23505, 500", // a constraint is violated
        "42601, 500", // a mistake in our SQL
    })
    void whatMaySucceedLaterIsToldApartFromWhatIsBroken(String sqlState, int status) {
        Exception failed = new IllegalStateException(new RuntimeException(new SQLException("It failed", sqlState)));

        try (Response response = new ProblemMappers().failed(failed)) {
            assertEquals(status, response.getStatus());
            assertEquals(status == 503 ? "5" : null, response.getHeaderString("Retry-After"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "57014, 'The database took too long; ask for less, such as fewer days.'",
        "08006, The database does not answer.",
        "     , The database does not answer.", // the pool has no connection
    })
    void whatTakesTooLongIsToldApartFromADatabaseThatIsAway(String sqlState, String detail) {
        try (Response response = new ProblemMappers().failed(new SQLException("It failed", sqlState))) {
            assertEquals(detail, ((Problem) response.getEntity()).detail());
        }
    }
}
