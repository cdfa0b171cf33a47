package org.eventtimeline.timeline.query;

import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A timeline of six events that are named for their years. */
abstract class FilteredEvents {
    static final String EVENTS = "/api/v1/timelines/filter/events";

    @BeforeEach
    void tellTheEvents() {
        post(
                        "filter",
                        with(
                                with(mention("a1#0", "1901", "Quay meeting"), "kind", "meeting"),
                                "participants",
                                List.of("Ada Brøgger-Holm", "Émile Roux")),
                        with(
                                with(mention("a1#1", "1902-05", "Mill attacked"), "kind", "attack"),
                                "places",
                                List.of("São Tomé", "Minneapolis/St. Paul")),
                        with(
                                with(mention("a1#2", "1903-05-01", "Canal planned"), "kind", "release"),
                                "status",
                                "planned"),
                        from(mention("a2#0", "1904-05-01T10:00", "Strike avoided"), "status", "negated"),
                        from(
                                with(
                                        mention("a2#1", "1905-05-01/1905-05-03", "Fair lasts"),
                                        "participants",
                                        List.of("Acme Motors", "X500")),
                                "salience",
                                0.5),
                        from(mention("a2#2", "1906", "Dog barks"), "salience", 0.49))
                .statusCode(200);
    }

    private static Map<String, Object> from(Map<String, Object> mention, String field, Object value) {
        return with(
                with(mention, field, value),
                "article",
                Map.of(
                        "id", "a2",
                        "language", "en-GB",
                        "url", "https://reader@WWW.Harbour-Post.example:8443/1904",
                        "publisher", "The Harbour Post",
                        "names", List.of("Bremer Group")));
    }

    /** The parameters of a query such as {@code kind=meeting&q=mill}; none of null. */
    static Map<String, String> parsed(String parameters) {
        return Stream.of(parameters == null ? new String[0] : parameters.split("&"))
                .map(parameter -> parameter.split("="))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
