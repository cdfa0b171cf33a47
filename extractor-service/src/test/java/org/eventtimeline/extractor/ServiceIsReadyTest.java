package org.eventtimeline.extractor;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ServiceIsReadyTest {
    @Test
    void healthIsUpOnceTheDatabaseIs() {
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
