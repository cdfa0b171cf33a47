package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafanaTest {
    private final Grafana form = new Grafana(Sample.JSON);

    @ParameterizedTest
    @CsvSource({
        "2025-09-04, 2025-09-04T00:00:00Z, 2025-09-05T00:00:00Z",
        "2025-09, 2025-09-01T00:00:00Z, 2025-10-01T00:00:00Z",
        "2025-09-04T10:05, 2025-09-04T10:05:00Z, 2025-09-04T10:05:00Z",
        "-0043-03-15, -0043-03-15T00:00:00Z, -0043-03-16T00:00:00Z",
    })
    void timesAreMilliseconds(String date, Instant start, Instant end) {
        JsonNode row =
                Sample.json(form, Sample.event(date, "Xi and Kim hold talks")).get(0);

        assertEquals(start.toEpochMilli(), row.path("time").longValue());
        assertEquals(end.toEpochMilli(), row.path("timeEnd").longValue());
    }

    @Test
    void aRowIsFlatAndItsTagsStandBetweenCommas() {
        JsonNode row =
                Sample.json(form, Sample.event("2025", "Xi and Kim hold talks")).get(0);

        assertTrue(row.valueStream().allMatch(JsonNode::isValueNode));
        assertEquals(
                "meeting,Kim Jong Un,Xi Jinping,Beijing,Washington D.C.",
                row.path("tags").textValue());
    }
}
