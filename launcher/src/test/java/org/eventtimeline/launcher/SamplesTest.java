package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in for the extractor that accepts articles and takes two looks to deliver each. */
class SamplesTest {
    private final List<JsonNode> received = new ArrayList<>();
    private String finalStatus = "delivered";
    private int looks;
    private HttpServer extractor;

    @BeforeEach
    void start() throws IOException {
        extractor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        extractor.createContext("/api/v1/articles", this::answer);
        extractor.start();
    }

    @AfterEach
    void stop() {
        extractor.stop(0);
    }

    @Test
    void everySampleIsAnArticleOfTheSamplesTimeline() {
        assertEquals(6, Samples.feed(uri()));
        assertEquals(6, received.size());
        for (JsonNode article : received) {
            assertEquals("samples", article.path("timeline").asText());
            assertTrue(article.path("url").asText().matches("https://[a-z-]+\\.example\\.(org|com)/.+"));
            assertTrue(article.path("publishedAt").asText().endsWith("Z"));
            int words = article.path("text").asText().split("\\s+").length;
            assertTrue(words >= 150 && words <= 300, article.path("title") + " has " + words + " words");
        }
    }

    @Test
    void waitsUntilEachIsDelivered() {
        Samples.feed(uri());
        assertEquals(12, looks);
    }

    @Test
    void aSampleThatFailsIsNamedWithItsReason() {
        finalStatus = "failed";
        var failure = assertThrows(LaunchFailure.class, () -> Samples.feed(uri()));
        assertEquals("The sample \"A title\" was not delivered: no room", failure.getMessage());
    }

    @Test
    void anExtractorThatIsNotThereIsNamed() {
        extractor.stop(0);
        var failure = assertThrows(LaunchFailure.class, () -> Samples.feed(uri()));
        assertTrue(failure.getMessage().startsWith(uri() + "/api/v1/articles does not answer"), failure.getMessage());
    }

    private URI uri() {
        return URI.create("http://localhost:" + extractor.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body;
        int status;
        if (exchange.getRequestMethod().equals("POST")) {
            received.add(new ObjectMapper().readTree(exchange.getRequestBody()));
            exchange.getResponseHeaders().add("Location", "/api/v1/articles/" + received.size());
            status = 202;
            body = "{}";
        } else {
            status = 200;
            body = "{\"title\": \"A title\", \"reason\": \"no room\", \"status\": \""
                    + (++looks % 2 == 0 ? finalStatus : "extracted") + "\"}";
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
