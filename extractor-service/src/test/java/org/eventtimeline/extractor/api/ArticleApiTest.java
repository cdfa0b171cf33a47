package org.eventtimeline.extractor.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleApiTest {

    @Test
    void aTextComesBackUnchanged() {
        post("/api/v1/extractions", """
                {"text": " It rained\\non 3 May 2024.\\n"}""").statusCode(200).body("article.text", equalTo(" It rained\non 3 May 2024.\n"));
    }

    @Test
    void anArticleIsStoredBeforeTheAnswer() {
        var response =
                post("/api/v1/articles", """
                {"text": "It rained on 3 May 2024.", "url": "https://example.org/rain", "publishedAt": "2024-05-04"}""").statusCode(202).header("Location", containsString("/api/v1/articles/"));
        get(response.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("url", equalTo("https://example.org/rain"))
                .body("timeline", equalTo("news"));
    }

    @Test
    void everyInvalidFieldIsNamed() {
        post("/api/v1/articles", """
                {"timeline": "No!", "title": "\\u0000", "text": "\\ud800", "html": "x", "url": "ftp://example.org",
                "publishedAt": "yesterday", "language": "?"}""")
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        containsInAnyOrder("timeline", "title", "text", "html", "url", "publishedAt", "language"));
    }

    private static ValidatableResponse post(String path, String json) {
        return given().contentType(ContentType.JSON).body(json).post(path).then();
    }
}
