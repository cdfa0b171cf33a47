package org.eventtimeline.extractor.delivery;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for the timeline-service, at a port of its own. */
public final class FakeTimeline implements QuarkusTestResourceLifecycleManager {
    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("localhost"));
        server.start();
        return Map.of(
                "event-timeline.timeline.url", server.baseUrl(),
                "event-timeline.timeline.read-timeout", "500ms",
                "event-timeline.delivery.poll", "100ms",
                "event-timeline.delivery.first-retry", "50ms",
                "event-timeline.delivery.longest-retry", "200ms");
    }

    @Override
    public void inject(TestInjector fields) {
        fields.injectIntoFields(server, new TestInjector.MatchesType(WireMockServer.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
