package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.timeline.query.EventView;
import org.junit.jupiter.api.Test;

class NdjsonTest {
    private final Ndjson form = new Ndjson(Sample.JSON);

    @Test
    void eachEventIsALineWhateverItsText() throws IOException {
        EventView[] events = Sample.HOSTILE.stream()
                .map(headline -> Sample.event("2025", headline))
                .toArray(EventView[]::new);
        String text = Sample.text(form, events);

        assertEquals(events.length, text.lines().count());
        try (MappingIterator<JsonNode> lines =
                new ObjectMapper().readerFor(JsonNode.class).readValues(text)) {
            assertEquals(
                    Sample.HOSTILE,
                    lines.readAll().stream()
                            .map(event -> event.path("headline").textValue())
                            .toList());
        }
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        Excerpt one = Sample.excerpt();
        EventView event = Sample.event("2025", "It happens");
        Excerpt pages = new Excerpt(
                one.timeline(), one.site(), one.self(), Stream.of(List.of(event), List.of(event, event), List.of()));

        String text = String.join("", form.write(pages).map(String::new).toList());

        assertEquals(3, text.lines().count());
        assertEquals(3, text.chars().filter(c -> c == '\n').count());
    }
}
