package org.eventtimeline.extractor.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.eventtimeline.extractor.api.HttpApi.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.eventtimeline.extractor.fetch.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that is posted by where it lies. */
@QuarkusTest
@QuarkusTestResource(value = FakeWeb.class, restrictToAnnotatedClass = true)
class ArticleByAddressTest {
    private static final String PAGE = """
            <html lang=en><head><title>Rain in Trondby</title>
            <meta property=article:published_time content=2024-05-04></head>
            <body><article><p>The caf\u00E9 in Trondby flooded on Friday.</article>""";

    FakeWeb web;

    @AfterEach
    void clear() {
        web.server().resetAll();
    }

    @Test
    void thePageThereIsRead() {
        web.serve("/rain", html(PAGE));
        extract("/rain")
                .statusCode(200)
                .body("article.title", equalTo("Rain in Trondby"))
                .body("article.url", equalTo(web.url("/rain")))
                .body("article.publishedAt", equalTo("2024-05-04"))
                .body("article.text", containsString("The caf\u00E9 in Trondby flooded on Friday."))
                .body("events.date", hasItem("2024-05-03"));
        web.server()
                .verify(getRequestedFor(urlEqualTo("/rain"))
                        .withoutHeader("If-None-Match")
                        .withoutHeader("If-Modified-Since"));
    }

    @Test
    void whatIsPostedWithTheAddressGoesBeforeWhatThePageSays() {
        web.serve("/rain", html(PAGE));
        post("/api/v1/extractions", """
                {"url": "%s/rain", "title": "Flood", "publishedAt": "2024-06-08"}""".formatted(web.url("")))
                .statusCode(200)
                .body("article.title", equalTo("Flood"))
                .body("events.date", hasItem("2024-06-07"));
    }

    @Test
    void itsEventsAreDeliveredAsThoseOfAnyOther() {
        web.serve("/rain", html(PAGE));
        var posted = "{\"url\": \"" + web.url("/rain") + "\"}";
        var id = post("/api/v1/articles", posted).statusCode(202).extract().path("id");
        post("/api/v1/articles", posted).statusCode(202).body("id", equalTo(id));
    }

    @Test
    void plainTextStaysAsItIs() {
        web.serve("/rain.txt", ok(" It rained\non 3 May 2024.\0").withHeader("Content-Type", "text/plain"));
        extract("/rain.txt").statusCode(200).body("article.text", equalTo(" It rained\non 3 May 2024.\uFFFD"));
    }

    @Test
    void itsAddressIsWhereTheRedirectsEnd() {
        web.serve("/r", temporaryRedirect("/2024/rain"));
        web.serve("/2024/rain", html(PAGE));
        extract("/r").statusCode(200).body("article.url", equalTo(web.url("/2024/rain")));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1252, ''",
        "text/html, <meta charset=windows-1252>",
        "application/xhtml+xml, <meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
    })
    void theAnswerOrThePageNamesTheCharset(String type, String meta) {
        web.serve("/old", bytes((meta + PAGE).getBytes(Charset.forName("windows-1252")), type));
        extract("/old").statusCode(200).body("article.text", containsString("caf\u00E9"));
    }

    @Test
    void withoutANameItIsUtf8() {
        web.serve("/new", bytes(PAGE.getBytes(StandardCharsets.UTF_8), "text/html"));
        extract("/new").statusCode(200).body("article.text", containsString("caf\u00E9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/rain", "http://[::1]:%d/rain", "http://0.0.0.0:%d/"})
    void noHostOfSomebodysOwnNetworkIsAsked(String address) {
        web.serve("/rain", html(PAGE));
        refused(
                post(
                        "/api/v1/extractions",
                        "{\"url\": \"" + address.formatted(web.server().port()) + "\"}"),
                422,
                "public");
        assertEquals(List.of(), web.server().getAllServeEvents());
    }

    @Test
    void noRedirectLeadsThere() {
        web.serve("/r", temporaryRedirect("http://127.0.0.1:" + web.server().port() + "/secret"));
        web.serve("/secret", html(PAGE));
        refused(extract("/r"), 422, "public Internet");
        assertEquals(0, web.visits("/secret"));
    }

    @Test
    void redirectsInARingAreNotFollowed() {
        web.serve("/r", temporaryRedirect("/r"));
        refused(extract("/r"), 422, "followed");
    }

    @ParameterizedTest
    @CsvSource({"404, 422", "403, 422", "204, 422", "429, 502", "500, 502", "503, 502"})
    void anErrorThereIsNamed(int answer, int told) {
        web.serve("/gone", status(answer));
        refused(extract("/gone"), told, "status " + answer);
    }

    @Test
    void whatIsNeitherAPageNorTextIsRefused() {
        web.serve("/report", bytes(new byte[] {37, 80, 68, 70}, "application/pdf"));
        refused(extract("/report"), 400, "leads to application/pdf");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        web.serve("/empty", html("<title>Empty</title>"));
        refused(extract("/empty"), 400, "leads to html that has no text");
    }

    @Test
    void aPageThatIsTooLongIsRefusedBeforeItIsRead() {
        web.serve("/long", html("<p>It rained.".repeat(10_000)));
        refused(extract("/long"), 422, "more than 102400 bytes");
    }

    @Test
    void aPageThatBecomesTooLongWhenUnpackedIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("<p>It rained.".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        }
        web.serve("/bomb", bytes(packed.toByteArray(), "text/html").withHeader("Content-Encoding", "gzip"));
        refused(extract("/bomb"), 422, "more than 102400 bytes");
    }

    @Test
    void aSlowAnswerIsNotWaitedFor() {
        web.serve("/slow", html(PAGE).withChunkedDribbleDelay(20, 60_000));
        refused(extract("/slow"), 504, "in time");
    }

    @Test
    void aConnectionThatBreaksIsNamed() {
        web.serve("/broken", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        refused(extract("/broken"), 502, "does not answer");
    }

    private static ResponseDefinitionBuilder html(String page) {
        return ok(page).withHeader("Content-Type", "text/html; charset=utf-8");
    }

    private static ResponseDefinitionBuilder bytes(byte[] body, String type) {
        return aResponse().withBody(body).withHeader("Content-Type", type);
    }

    private ValidatableResponse extract(String path) {
        return post("/api/v1/extractions", "{\"url\": \"" + web.url(path) + "\"}");
    }

    private static void refused(ValidatableResponse response, int status, String message) {
        response.statusCode(status)
                .body("errors[0].field", equalTo("url"))
                .body("errors[0].message", containsString(message));
    }
}
