package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import org.eventtimeline.timeline.NpmPackage;
import org.eventtimeline.timeline.merge.EventStatus;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
    private static final NpmPackage SCHEMAS = new NpmPackage("jsonfeed-schema", "0.5.0");

    private final JsonFeed form = new JsonFeed(Sample.JSON);

    @Test
    void keepsTheSchemaOfJsonFeed() {
        Schema schema = SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(SCHEMAS.text("schema-v1.1.json"));
        String text = Sample.text(
                form,
                Sample.event("2025-09-04", Sample.HOSTILE.get(0)),
                Sample.event("-0043-03-15", "Caesar is stabbed", null, EventStatus.OCCURRED, null));

        assertEquals(
                List.of(),
                schema.validate(
                        text,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))));
    }

    @Test
    void anItemTellsAnEventAndItsSource() {
        JsonNode item = Sample.json(form, Sample.event("1990~", "The valley dam breaks"))
                .at("/items/0");

        assertEquals("about 1990: The valley dam breaks", item.path("title").textValue());
        assertEquals(
                "https://news.example/talks?a=1&b=2", item.path("external_url").textValue());
        assertEquals("2025-09-05T06:00:00Z", item.path("date_published").textValue());
        assertEquals("1990~", item.at("/_event_timeline/date").textValue());
        assertTrue(item.path("content_text").textValue().contains("The valley dam breaks, it was said."));
    }
}
