package org.eventtimeline.extractor.fetch;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for the web, at the host {@code localhost}, which is trusted for once; 127.0.0.1 is not. */
public final class FakeWeb implements QuarkusTestResourceLifecycleManager {
    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        return Map.of(
                "event-timeline.fetch.trusted-hosts", "localhost",
                "event-timeline.fetch.silence", "10s",
                "event-timeline.fetch.deadline", "5s",
                "event-timeline.fetch.max-size", "100K",
                "event-timeline.fetch.at-once", "2");
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
