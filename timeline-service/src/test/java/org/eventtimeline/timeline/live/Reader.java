package org.eventtimeline.timeline.live;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.buffer.Buffer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reads a stream as a browser's EventSource does, over HTTP or, as a subscriber, without. */
final class Reader implements Subscriber, AutoCloseable {
    /** An event of the stream; the type is null where only an id came. */
    record Event(String id, String type, String data) {
        JsonPath json() {
            return JsonPath.from(data);
        }
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final HttpResponse<InputStream> response;
    private volatile String lastId;

    Reader() {
        response = null;
    }

    private Reader(HttpResponse<InputStream> response) {
        this.response = response;
        Thread thread = new Thread(() -> readAll(response.body()));
        thread.setDaemon(true);
        thread.start();
    }

    /** Connects to a timeline's stream and waits until it has begun. */
    static Reader of(String timeline, String parameters, String lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                "http://localhost:" + RestAssured.port + "/api/v1/timelines/" + timeline + "/stream" + parameters));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        Reader reader =
                new Reader(HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        reader.next();
        return reader;
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    String lastId() {
        return lastId;
    }

    /** The next event of a type, or the opening; null where none comes in good time. */
    Event next() throws InterruptedException {
        return events.poll(30, TimeUnit.SECONDS);
    }

    private void readAll(InputStream body) {
        try (body) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            StringBuilder block = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                block.append(line).append('\n');
                if (line.isEmpty()) {
                    take(block.toString());
                    block.setLength(0);
                }
            }
        } catch (IOException e) {
            // The stream has ended.
        }
    }

    private void take(String block) {
        Event event = new Event(field(block, "id"), field(block, "event"), field(block, "data"));
        lastId = event.id();
        if (!block.startsWith(":")) {
            events.add(event);
        }
    }

    private static String field(String block, String name) {
        return Stream.of(block.split("\n"))
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean send(Buffer piece) {
        Stream.of(piece.toString().split("\n\n")).forEach(this::take);
        return true;
    }

    @Override
    public void end() {}

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
