package org.eventtimeline.extractor.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eventtimeline.extractor.delivery.DeliveryMetrics.Attempt;
import org.eventtimeline.extractor.delivery.TimelineClient.Batch;
import org.eventtimeline.extractor.delivery.TimelineClient.Result;
import org.eventtimeline.extractor.delivery.TimelineClient.Results;

/** The configured timeline-service. */
@ApplicationScoped
class Timeline {
    private static final String EXCEPTIONS_FOR_ERRORS_DISABLED = "microprofile.rest.client.disable.default.mapper";

    private final TimelineClient client;
    private final ObjectMapper json;
    private final DeliveryMetrics metrics;

    Timeline(TimelineConfig config, ObjectMapper json, DeliveryMetrics metrics) {
        this.json = json;
        this.metrics = metrics;
        client = QuarkusRestClientBuilder.newBuilder()
                .baseUri(config.url())
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .property(EXCEPTIONS_FOR_ERRORS_DISABLED, true)
                .build(TimelineClient.class);
    }

    /** Adds mentions to a timeline and tells what became of each. */
    List<Result> add(String timeline, List<Mention> mentions) throws DeliveryFailedException {
        try {
            var results = post(timeline, mentions);
            metrics.attempted(Attempt.ACCEPTED);
            return results;
        } catch (DeliveryFailedException e) {
            metrics.attempted(e.isAnswered() ? Attempt.REFUSED : Attempt.UNANSWERED);
            throw e;
        }
    }

    private List<Result> post(String timeline, List<Mention> mentions) throws DeliveryFailedException {
        try (var response = client.add(timeline, new Batch(mentions))) {
            return resultsOf(response, mentions.size());
        } catch (ProcessingException e) {
            throw DeliveryFailedException.unanswered("The timeline does not answer: " + rootOf(e), e);
        }
    }

    private List<Result> resultsOf(Response response, int expected) throws DeliveryFailedException {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            throw refused(response);
        }
        try {
            var results = json.readValue(response.readEntity(String.class), Results.class)
                    .results();
            if (results != null && results.size() == expected) {
                return results;
            }
        } catch (JsonProcessingException e) {
            throw DeliveryFailedException.unanswered("What answers is no timeline: " + e.getOriginalMessage(), e);
        }
        throw DeliveryFailedException.unanswered("What answers is no timeline: results are missing", null);
    }

    private static DeliveryFailedException refused(Response response) {
        return DeliveryFailedException.answered(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.RETRY_AFTER),
                "The timeline answered " + response.getStatus() + ": " + response.readEntity(String.class));
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null ? e : rootOf(e.getCause());
    }
}
