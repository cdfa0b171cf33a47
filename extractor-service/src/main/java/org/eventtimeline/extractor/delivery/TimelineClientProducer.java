package org.eventtimeline.extractor.delivery;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.TimeUnit;

/** Makes the client of the configured timeline-service. */
class TimelineClientProducer {

    @Produces
    @ApplicationScoped
    TimelineClient client(TimelineConfig config) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(config.url())
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .build(TimelineClient.class);
    }
}
