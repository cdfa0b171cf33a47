package org.eventtimeline.timeline.api;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What answers that tell of a problem have in common. */
final class Problems {
    private Problems() {}

    static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status))
                .body("type", equalTo("about:blank"));
    }
}
