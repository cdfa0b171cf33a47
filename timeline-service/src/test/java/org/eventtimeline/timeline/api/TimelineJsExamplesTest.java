package org.eventtimeline.timeline.api;

import static org.eventtimeline.timeline.api.TimelineJsDocuments.form;
import static org.eventtimeline.timeline.api.TimelineJsDocuments.post;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.NpmPackage;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that TimelineJS comes with, there and back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelineJsExamplesTest {
    private static final NpmPackage TIMELINE_JS = new NpmPackage("@knight-lab/timelinejs", "3.9.11");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"all-media-types", "eras"})
    void noFieldIsLost(String example) throws IOException {
        String document = TIMELINE_JS.text("src/template/" + example + ".json");

        post("timelinejs-" + example, document).body("results.status", not(hasItem("rejected")));

        JsonNode given = JSON.readTree(document);
        JsonNode form = form("timelinejs-" + example);
        assertEquals(given.path("events").size(), form.path("events").size());
        assertEquals(fields(given.path("title")), fields(form.path("title")));
        assertEquals(fields(given.path("eras")), fields(form.path("eras")));
        assertEquals(sorted(given), sorted(form));
    }

    /** The fields of each slide, but for the name that every slide has on its way back. */
    private static List<String> sorted(JsonNode document) {
        return document.path("events")
                .valueStream()
                .map(slide -> {
                    Map<String, String> fields = fields(slide);
                    fields.remove("/unique_id");
                    return fields.toString();
                })
                .sorted()
                .toList();
    }

    /** What each field says, of HTML its words and addresses. */
    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new TreeMap<>();
        node.properties()
                .forEach(field -> fields(field.getValue())
                        .forEach((path, value) -> fields.put("/" + field.getKey() + path, value)));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            String place = "/" + i;
            fields(node.get(i)).forEach((path, value) -> fields.put(place + path, value));
        }
        if (node.isValueNode()) {
            fields.put("", said(node.asText()));
        }
        return fields;
    }

    private static String said(String text) {
        var body = Jsoup.parseBodyFragment(text).body();
        return text.contains("<")
                ? body.text()
                        + body.select("[href],[src]").eachAttr("href")
                        + body.select("iframe").eachAttr("src")
                : text;
    }
}
