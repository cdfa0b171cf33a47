package org.eventtimeline.extractor.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.eventtimeline.extractor.api.HttpApi.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    WireMockServer web;

    @AfterEach
    void clear() {
        web.resetAll();
    }

    @Test
    void thePageThereIsRead() {
        serve("/rain", html(PAGE));
        extract("/rain")
                .statusCode(200)
                .body("article.title", equalTo("Rain in Trondby"))
                .body("article.url", equalTo(web.baseUrl() + "/rain"))
                .body("article.publishedAt", equalTo("2024-05-04"))
                .body("article.text", containsString("The caf\u00E9 in Trondby flooded on Friday."))
                .body("events.date", hasItem("2024-05-03"));
    }

    @Test
    void whatIsPostedWithTheAddressGoesBeforeWhatThePageSays() {
        serve("/rain", html(PAGE));
        post("/api/v1/extractions", """
                {"url": "%s/rain", "title": "Flood", "publishedAt": "2024-06-08"}""".formatted(web.baseUrl()))
                .statusCode(200)
                .body("article.title", equalTo("Flood"))
                .body("events.date", hasItem("2024-06-07"));
    }

    @Test
    void itsEventsAreDeliveredAsThoseOfAnyOther() {
        serve("/rain", html(PAGE));
        var posted = "{\"url\": \"" + web.baseUrl() + "/rain\"}";
        var id = post("/api/v1/articles", posted).statusCode(202).extract().path("id");
        post("/api/v1/articles", posted).statusCode(202).body("id", equalTo(id));
    }

    @Test
    void plainTextStaysAsItIs() {
        serve("/rain.txt", ok(" It rained\non 3 May 2024.\0").withHeader("Content-Type", "text/plain"));
        extract("/rain.txt").statusCode(200).body("article.text", equalTo(" It rained\non 3 May 2024.\uFFFD"));
    }

    @Test
    void itsAddressIsWhereTheRedirectsEnd() {
        serve("/r", temporaryRedirect("/2024/rain"));
        serve("/2024/rain", html(PAGE));
        extract("/r").statusCode(200).body("article.url", equalTo(web.baseUrl() + "/2024/rain"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1252, ''",
        "text/html, <meta charset=windows-1252>",
        "application/xhtml+xml, <meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
    })
    void theAnswerOrThePageNamesTheCharset(String type, String meta) {
        serve("/old", bytes((meta + PAGE).getBytes(Charset.forName("windows-1252")), type));
        extract("/old").statusCode(200).body("article.text", containsString("caf\u00E9"));
    }

    @Test
    void withoutANameItIsUtf8() {
        serve("/new", bytes(PAGE.getBytes(StandardCharsets.UTF_8), "text/html"));
        extract("/new").statusCode(200).body("article.text", containsString("caf\u00E9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/rain", "http://[::1]:%d/rain", "http://0.0.0.0:%d/"})
    void noHostOfSomebodysOwnNetworkIsAsked(String address) {
        web.stubFor(get(anyUrl()).willReturn(html(PAGE)));
        refused(post("/api/v1/extractions", "{\"url\": \"" + address.formatted(web.port()) + "\"}"), 422, "public");
        web.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void noRedirectLeadsThere() {
        serve("/r", temporaryRedirect("http://127.0.0.1:" + web.port() + "/secret"));
        serve("/secret", html(PAGE));
        refused(extract("/r"), 422, "public Internet");
        web.verify(0, getRequestedFor(urlEqualTo("/secret")));
    }

    @Test
    void redirectsInARingAreNotFollowed() {
        serve("/r", temporaryRedirect("/r"));
        refused(extract("/r"), 422, "followed");
    }

    @ParameterizedTest
    @CsvSource({"404, 422", "403, 422", "204, 422", "429, 502", "500, 502", "503, 502"})
    void anErrorThereIsNamed(int answer, int told) {
        serve("/gone", status(answer));
        refused(extract("/gone"), told, "status " + answer);
    }

    @Test
    void whatIsNeitherAPageNorTextIsRefused() {
        serve("/report", bytes(new byte[] {37, 80, 68, 70}, "application/pdf"));
        refused(extract("/report"), 400, "leads to application/pdf");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        serve("/empty", html("<title>Empty</title>"));
        refused(extract("/empty"), 400, "leads to html that has no text");
    }

    @Test
    void aPageThatIsTooLongIsRefusedBeforeItIsRead() {
        serve("/long", html("<p>It rained.".repeat(10_000)));
        refused(extract("/long"), 422, "more than 102400 bytes");
    }

    @Test
    void aPageThatBecomesTooLongWhenUnpackedIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("<p>It rained.".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        }
        serve("/bomb", bytes(packed.toByteArray(), "text/html").withHeader("Content-Encoding", "gzip"));
        refused(extract("/bomb"), 422, "more than 102400 bytes");
    }

    @Test
    void aSlowAnswerIsNotWaitedFor() {
        serve("/slow", html(PAGE).withChunkedDribbleDelay(20, 60_000));
        refused(extract("/slow"), 504, "in time");
    }

    @Test
    void aConnectionThatBreaksIsNamed() {
        serve("/broken", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        refused(extract("/broken"), 502, "does not answer");
    }

    private void serve(String path, ResponseDefinitionBuilder answer) {
        web.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder html(String page) {
        return ok(page).withHeader("Content-Type", "text/html; charset=utf-8");
    }

    private static ResponseDefinitionBuilder bytes(byte[] body, String type) {
        return aResponse().withBody(body).withHeader("Content-Type", type);
    }

    private ValidatableResponse extract(String path) {
        return post("/api/v1/extractions", "{\"url\": \"" + web.baseUrl() + path + "\"}");
    }

    private static void refused(ValidatableResponse response, int status, String message) {
        response.statusCode(status)
                .body("errors[0].field", equalTo("url"))
                .body("errors[0].message", containsString(message));
    }
}
