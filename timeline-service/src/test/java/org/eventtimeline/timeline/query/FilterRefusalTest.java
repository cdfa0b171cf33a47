package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that no parameter has. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilterRefusalTest extends FilteredEvents {
    @ParameterizedTest
    @CsvSource({
        "from, 199",
        "from, 1e12",
        "to, 999999999999999",
        "within, touch",
        "kind, Meeting",
        "kind, 'meeting,'",
        "status, done",
        "status, 'occurred,,planned'",
        "minSalience, 1.1",
        "minSalience, -1",
        "minSalience, NaN",
        "precision, exact",
        "lang, unmistakable",
        "lang, en_GB",
        "lang, english",
        "q, '?!'",
        "participant, '-'",
        "lang, e",
        "order, up",
        "limit, 1001",
        "by, week",
    })
    void aParameterIsRefused(String name, String value) {
        given().queryParam(name, value)
                .get(EVENTS + (name.equals("by") ? "/histogram" : ""))
                .then()
                .statusCode(400)
                .body("errors.field", contains(name));
    }

    @Test
    void aPageHoldsUpToAThousandEvents() {
        get(EVENTS + "?limit=1000").then().statusCode(200);
    }
}
