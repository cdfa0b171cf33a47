package org.eventtimeline.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Hands the bundled sample articles to a running pair and prints the timeline they make. */
public final class Samples {
    static final String TIMELINE = "samples";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> NAMES = List.of(
            "observatory-mirror", "tram-delay", "observatory-first-light", "tram-opening", "tram-week", "ferry-wreck");

    private Samples() {}

    /** Feeds the pair that {@code EXTRACTOR_URL} and {@code TIMELINE_URL} name; exit code 1 where that fails. */
    public static void main(String[] arguments) {
        try {
            var timeline = URI.create(System.getenv().getOrDefault("TIMELINE_URL", "http://localhost:8080"));
            feed(URI.create(System.getenv().getOrDefault("EXTRACTOR_URL", "http://localhost:8081")));
            System.out.print(timeline(timeline));
        } catch (LaunchFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Posts every sample and waits until all have reached the timeline; those already there are not added again. */
    static int feed(URI extractor) {
        List<URI> accepted = NAMES.stream()
                .map(name -> Http.submit(extractor.resolve("/api/v1/articles"), article(name)))
                .toList();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (URI article : accepted) {
            while (!isDelivered(article)) {
                if (System.nanoTime() > deadline) {
                    throw new LaunchFailure("The samples have not reached the timeline after " + PATIENCE.toSeconds()
                            + " s: see " + article + " and the services' logs.");
                }
                Waiting.pause();
            }
        }
        return accepted.size();
    }

    /** The events of the samples in their order, a line for each. */
    static String timeline(URI timeline) {
        return TimelineText.of(Http.get(timeline.resolve("/api/v1/timelines/" + TIMELINE + "/events?limit=200")));
    }

    private static boolean isDelivered(URI address) {
        JsonNode article = Http.get(address);
        String status = article.path("status").asText();
        if (status.equals("failed")) {
            throw new LaunchFailure("The sample \"" + article.path("title").asText() + "\" was not delivered: "
                    + article.path("reason").asText());
        }
        return status.equals("delivered");
    }

    private static JsonNode article(String name) {
        try (var json = Samples.class.getResourceAsStream("/samples/" + name + ".json")) {
            ObjectNode article = (ObjectNode) new ObjectMapper().readTree(json);
            return article.put("timeline", TIMELINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
