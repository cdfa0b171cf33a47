package org.eventtimeline.timeline.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A site of another origin than the service's that has one page, and allows it nothing but the service. */
final class ForeignSite implements AutoCloseable {
    private final HttpServer server;

    private ForeignSite(HttpServer server) {
        this.server = server;
    }

    /**
     * Publishes a page.
     *
     * @param body its body; {@code SERVICE} in it stands for the origin of the service
     */
    static ForeignSite with(String body) {
        String service = Visitor.address("");
        String html = "<!DOCTYPE html><html lang=\"en\"><head><meta name=\"viewport\" content=\"width=device-width\">"
                + "<title>A paper</title><link rel=\"icon\" href=\"" + service + "/favicon.svg\"></head><body>"
                + body.replace("SERVICE", service) + "</body></html>";
        String policy = "default-src 'none'; script-src %1$s; connect-src %1$s; img-src %1$s; frame-src %1$s"
                .formatted(service);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                exchange.getResponseHeaders().set("Content-Security-Policy", policy);
                exchange.sendResponseHeaders(200, bytes.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            });
            server.start();
            return new ForeignSite(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
