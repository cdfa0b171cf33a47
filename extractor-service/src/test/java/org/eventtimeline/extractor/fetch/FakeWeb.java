package org.eventtimeline.extractor.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Stands in for the web, at the host {@code localhost}, which is trusted for once; 127.0.0.1 is not. Feeds are visited
 * again and again.
 */
public final class FakeWeb implements QuarkusTestResourceLifecycleManager {
    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        return Map.ofEntries(
                Map.entry("event-timeline.fetch.trusted-hosts", "localhost"),
                Map.entry("event-timeline.fetch.silence", "10s"),
                Map.entry("event-timeline.fetch.deadline", "5s"),
                Map.entry("event-timeline.fetch.max-size", "100K"),
                Map.entry("event-timeline.courtesy.pace", "0s"),
                Map.entry("event-timeline.feed.most", "2"),
                Map.entry("event-timeline.feed.interval", "200ms"),
                Map.entry("event-timeline.feed.poll", "100ms"),
                Map.entry("event-timeline.feed.first-retry", "50ms"),
                Map.entry("event-timeline.feed.tries", "3"),
                Map.entry("event-timeline.feed.lease", "5s"));
    }

    /** Answers requests for a path in this way from now on. */
    public void serve(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    /** The address of a path. */
    public String url(String path) {
        return server.baseUrl() + path;
    }

    /** What stands behind it, for what is asked less often. */
    public WireMockServer server() {
        return server;
    }

    /** How often a path was asked for. */
    public int visits(String path) {
        return server.findAll(getRequestedFor(urlEqualTo(path))).size();
    }

    @Override
    public void inject(TestInjector fields) {
        fields.injectIntoFields(this, new TestInjector.MatchesType(FakeWeb.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
