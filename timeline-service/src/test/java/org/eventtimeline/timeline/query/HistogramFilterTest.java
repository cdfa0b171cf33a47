package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A histogram counts the events that the same parameters let through. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HistogramFilterTest extends FilteredEvents {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by=year              | 1901:1 1902:1 1903:1 1905:1 wider:0",
                "                     | 1901:1 1902:1 1903:1 1905:1 wider:0",
                "by=month             | 1902-05:1 1903-05:1 1905-05:1 wider:1",
                "by=day               | 1903-05-01:1 wider:3",
                "by=day&q=canal       | 1903-05-01:1 wider:0",
                "from=1902-05-31&to=1904 | 1902:1 1903:1 wider:0",
                "from=1902-05-31&to=1904&within=contain | 1903:1 wider:0",
                "status=negated        | 1904:1 wider:0",
                "minSalience=0         | 1901:1 1902:1 1903:1 1905:1 1906:1 wider:0",
                "minSalience=0.4       | 1901:1 1902:1 1903:1 1905:1 1906:1 wider:0",
                "minSalience=0.6       | 1901:1 1902:1 1903:1 wider:0",
            })
    void aHistogramCountsTheSameEvents(String parameters, String counts) {
        var histogram = given().queryParams(parsed(parameters))
                .get(EVENTS + "/histogram")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        StringBuilder found = new StringBuilder();
        for (Map<String, Object> bucket : histogram.<Map<String, Object>>getList("buckets")) {
            found.append(bucket.get("date"))
                    .append(':')
                    .append(bucket.get("count"))
                    .append(' ');
        }
        assertEquals(counts, found + "wider:" + histogram.getLong("wider"));
    }
}
