package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenApiDocumentTest {
    private static final Path KEPT = Path.of("openapi.yaml");

    @Test
    void theKeptDocumentIsTheOneTheServiceGives() throws IOException {
        String given =
                get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(KEPT, given);
        }
        assertEquals(
                Files.readString(KEPT),
                given,
                "timeline-service/openapi.yaml is out of date; regenerate it with "
                        + "mvn -pl timeline-service -am test -Dtest=OpenApiDocumentTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true and look at the difference");
    }
}
