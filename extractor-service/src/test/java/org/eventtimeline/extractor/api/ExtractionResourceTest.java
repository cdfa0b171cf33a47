package org.eventtimeline.extractor.api;

import static org.eventtimeline.extractor.api.HttpApi.post;
import static org.eventtimeline.extractor.api.HttpApi.request;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractionResourceTest {
    private static final String EXTRACTIONS = "/api/v1/extractions";

    @Test
    void aPlainTextComesBackUnchanged() {
        post(EXTRACTIONS, """
                {"text": " It rained\\r\\non 3 May 2024.\\n\\uD83C\\uDF27"}""")
                .statusCode(200)
                .body("article.text", equalTo(" It rained\r\non 3 May 2024.\n\uD83C\uDF27"))
                .body("article.title", equalTo(null))
                .body("article.language", equalTo("en"));
    }

    @Test
    void aTemporalExpressionComesWithItsPlaceInTheTextAndInTheCalendar() {
        post(EXTRACTIONS, """
                {"text": "It rained yesterday.", "publishedAt": "2024-05-04T00:30:00+02:00"}""")
                .statusCode(200)
                .body("article.publishedAt", equalTo("2024-05-04T00:30:00+02:00"))
                .body("temporalExpressions[0].text", equalTo("yesterday"))
                .body("temporalExpressions[0].start", equalTo(10))
                .body("temporalExpressions[0].end", equalTo(19))
                .body("temporalExpressions[0].type", equalTo("DATE"))
                .body("temporalExpressions[0].edtf", equalTo("2024-05-03"))
                .body("temporalExpressions[0].earliest", equalTo("2024-05-03"));
    }

    @Test
    void anEventComesWithItsDateAndItsEvidence() {
        var text = "The mayor of York resigned on 3 September 2025.";
        post(EXTRACTIONS, "{\"text\": \"" + text + "\"}")
                .statusCode(200)
                .body("events[0].date", equalTo("2025-09-03"))
                .body("events[0].precision", equalTo("day"))
                .body("events[0].anchor", equalTo("explicit"))
                .body("events[0].start", equalTo(0))
                .body("events[0].end", equalTo(text.length()))
                .body("events[0].trigger.text", equalTo("resigned"));
    }

    @Test
    void aWebPageIsReadForItsArticleAndItsMetadata() {
        post(EXTRACTIONS, """
                {"html": "<title>Rain</title><p>It rained.</p><script>alert(1)</script>", "url": "https://example.org"}""")
                .statusCode(200)
                .body("article.title", equalTo("Rain"))
                .body("article.text", equalTo("It rained."));
    }

    @Test
    void aTextFileCanBePostedAsItIs() {
        request()
                .contentType("text/plain; charset=ISO-8859-1")
                .queryParam("title", "Fête")
                .queryParam("publishedAt", "2024-05-04")
                .body("Une fête yesterday".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .post(EXTRACTIONS)
                .then()
                .statusCode(200)
                .body("article.title", equalTo("Fête"))
                .body("article.text", equalTo("Une fête yesterday"))
                .body("article.publishedAt", equalTo("2024-05-04"));
    }

    @Test
    void aWebPageCanBePostedAsItIs() {
        request()
                .contentType("text/html")
                .queryParam("url", "https://www.example.org/rain")
                .body("<h1>Rain</h1><p>It rained.")
                .post(EXTRACTIONS)
                .then()
                .statusCode(200)
                .body("article.url", equalTo("https://www.example.org/rain"))
                .body("article.title", equalTo("Rain"))
                .body("article.text", equalTo("It rained."));
    }

    @Test
    void anUnknownPropertyIsIgnored() {
        post(EXTRACTIONS, """
                {"text": "It rained.", "author": {"name": "Alice"}}""").statusCode(200);
    }

    @Test
    void anotherLanguageIsNotUnderstood() {
        post(EXTRACTIONS, """
                {"text": "Gestern hat es geregnet.", "language": "de-AT"}""")
                .statusCode(422)
                .body("errors.field", hasItem("language"))
                .body("detail", startsWith("Events are found in English articles only, and this one is in de-AT"));
    }
}
