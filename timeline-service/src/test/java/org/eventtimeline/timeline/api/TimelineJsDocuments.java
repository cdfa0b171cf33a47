package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;

/** Documents of TimelineJS3 on their way in and out. */
final class TimelineJsDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TimelineJsDocuments() {}

    static ValidatableResponse post(String timeline, String document) {
        return given().contentType(ContentType.JSON)
                .body(document)
                .post("/api/v1/timelines/{timeline}/events.timelinejs.json", timeline)
                .then();
    }

    static JsonNode form(String timeline) throws IOException {
        return JSON.readTree(get("/api/v1/timelines/{timeline}/events.timelinejs.json", timeline)
                .asByteArray());
    }
}
