package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eventtimeline.timeline.NpmPackage;
import org.eventtimeline.timeline.merge.EventStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdTest {
    private static final NpmPackage VOCABULARY = new NpmPackage("schema-dts", "2.1.0");
    private static final String SCHEMA = "https://schema.org/";

    private final org.eventtimeline.timeline.form.JsonLd form = new org.eventtimeline.timeline.form.JsonLd(Sample.JSON);

    /** What a JSON-LD processor makes of it, every name written out. */
    private JsonNode expanded(org.eventtimeline.timeline.query.EventView event) throws JsonLdError, IOException {
        JsonDocument context = JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}"));
        JsonDocument document = JsonDocument.of(new StringReader(Sample.text(form, event)));
        return new ObjectMapper()
                .readTree(JsonLd.expand(document)
                        .loader((url, options) -> context)
                        .get()
                        .toString());
    }

    @Test
    void aProcessorReadsTheEventAndItsSource() throws JsonLdError, IOException {
        JsonNode list =
                expanded(Sample.event("2025-09-04", "Xi and Kim hold talks")).get(0);

        JsonNode event = list.at("/https:~1~1schema.org~1itemListElement/0/https:~1~1schema.org~1item/0");
        assertEquals("BusinessEvent", event.at("/@type/0").textValue().substring(SCHEMA.length()));
        assertTrue(event.path("@id").textValue().startsWith("https://time.example/api/v1/events/"));
        JsonNode source = event.path(SCHEMA + "subjectOf").get(0);
        assertEquals(
                "News Example",
                source.at("/https:~1~1schema.org~1publisher/0/https:~1~1schema.org~1name/0/@value")
                        .textValue());
    }

    @Test
    void everyNameIsOneOfSchemaOrg() throws JsonLdError, IOException {
        String vocabulary = VOCABULARY.text("dist/schema.d.ts");
        List<String> unknown = new ArrayList<>();
        check(expanded(Sample.event("2025-09-04/2025-09-06", "Xi and Kim hold talks")), vocabulary, unknown);

        assertEquals(List.of(), unknown);
    }

    private static void check(JsonNode node, String vocabulary, List<String> unknown) {
        node.properties().stream()
                .map(property -> property.getKey())
                .filter(name -> name.startsWith(SCHEMA))
                .map(name -> "\"" + name.substring(SCHEMA.length()) + "\"?:")
                .filter(name -> !vocabulary.contains(name))
                .forEach(unknown::add);
        node.path("@type").forEach(type -> {
            String name = "\"@type\": \"" + type.textValue().substring(SCHEMA.length()) + "\";";
            if (!vocabulary.contains(name)) {
                unknown.add(name);
            }
        });
        node.forEach(child -> check(child, vocabulary, unknown));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2025-09-04T10:05, 2025-09-04T10:05, none",
                "2025-09-04, 2025-09-04, none",
                "2025-09, 2025-09, none",
                "1990~, 1990, none",
                "199X, 1990, 1999",
                "2004-22, 2004-06, 2004-08",
                "1914-07-28/1918, 1914-07-28, 1918",
                "1985/.., 1985, none",
                "../1985, none, 1985",
                "-0043-03-15, -0043-03-15, none",
            })
    void aDateIsAsFineAsItIsKnown(String date, String start, String end) {
        JsonNode event =
                Sample.json(form, Sample.event(date, "Xi and Kim hold talks")).at("/itemListElement/0/item");

        assertEquals(start, event.path("startDate").textValue());
        assertEquals(end, event.path("endDate").textValue());
    }

    @ParameterizedTest
    @CsvSource({"release, PublicationEvent", "competition, SportsEvent", "attack, Event", "no-such-kind, Event"})
    void theKindGivesTheType(String kind, String type) {
        JsonNode list = Sample.json(form, Sample.event("2025", "It happens", kind, EventStatus.OCCURRED, null));

        assertEquals(type, list.at("/itemListElement/0/item/@type").textValue());
    }

    @Test
    void everyTypeOfEventIsOneOfSchemaOrg() {
        String vocabulary = VOCABULARY.text("dist/schema.d.ts");

        assertEquals(
                List.of(),
                org.eventtimeline.timeline.form.JsonLd.TYPES.values().stream()
                        .filter(type -> !Pattern.compile(
                                        "interface " + type + "(Base|Leaf) extends EventBase|interface " + type
                                                + "Base extends [A-Za-z, ]*EventBase")
                                .matcher(vocabulary)
                                .find())
                        .toList());
    }
}
