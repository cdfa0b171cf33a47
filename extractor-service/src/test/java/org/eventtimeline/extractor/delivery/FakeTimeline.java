package org.eventtimeline.extractor.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Stands in for the timeline-service, at a port that it keeps when it goes away and comes back. */
public final class FakeTimeline implements QuarkusTestResourceLifecycleManager {
    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("localhost")
                .port(freePort())
                .templatingEnabled(true)
                .globalTemplating(true));
        server.start();
        answer(server, accepted());
        return Map.of(
                "event-timeline.timeline.url", server.baseUrl(),
                "event-timeline.timeline.read-timeout", "500ms",
                "event-timeline.delivery.first-retry", "50ms",
                "event-timeline.delivery.longest-retry", "200ms");
    }

    /** Answers every request in this way from now on. */
    static void answer(WireMockServer timeline, ResponseDefinitionBuilder answer) {
        timeline.stubFor(any(anyUrl()).willReturn(answer));
    }

    /** What a timeline says that has taken every mention of the request. */
    static ResponseDefinitionBuilder accepted() {
        return okJson("""
                {"results": [
                {{#each (jsonPath request.body '$.mentions[*].id') as |id|}}
                {{#unless @first}},{{/unless}}{"id": "{{id}}", "status": "created", "eventId": "{{randomValue type='UUID'}}"}
                {{/each}}
                ]}""");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
