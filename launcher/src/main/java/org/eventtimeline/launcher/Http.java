package org.eventtimeline.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** JSON over HTTP, with a limit to every wait. */
final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Http() {}

    /** Whether the address answers 200 just now. */
    static boolean answers(URI uri) {
        try {
            return send(HttpRequest.newBuilder(uri)).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The JSON found at the address. */
    static JsonNode get(URI uri) {
        try {
            return JSON.readTree(exchange(HttpRequest.newBuilder(uri)).body());
        } catch (JsonProcessingException e) {
            throw new LaunchFailure(uri + " answered something that is not JSON.", e);
        }
    }

    /** Posts JSON and returns the address that the answer gives to what was made of it. */
    static URI submit(URI uri, JsonNode body) {
        HttpResponse<String> response = exchange(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        return response.headers()
                .firstValue("Location")
                .map(uri::resolve)
                .orElseThrow(() -> new LaunchFailure(uri + " answered without a Location."));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        URI uri = request.build().uri();
        try {
            HttpResponse<String> response = send(request);
            if (response.statusCode() / 100 != 2) {
                throw new LaunchFailure(uri + " answered " + response.statusCode() + ": " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new LaunchFailure(uri + " does not answer (" + e + ").", e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while waiting for an answer.", e);
        }
    }
}
