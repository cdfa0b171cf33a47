package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class VisItemsTest {
    private static final List<String> HOSTILE = Sample.HOSTILE;

    private final VisItems form = new VisItems(Sample.JSON);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2025-09-04, range, 2025-09-04T00:00:00, 2025-09-05T00:00:00",
                "2025-09, range, 2025-09-01T00:00:00, 2025-10-01T00:00:00",
                "19XX, range, 1900-01-01T00:00:00, 2000-01-01T00:00:00",
                "2025-09-04T10:05, point, 2025-09-04T10:05:00, none",
                "-0043-03-15, range, -000043-03-15T00:00:00, -000043-03-16T00:00:00",
                "0000, range, 0000-01-01T00:00:00, 0001-01-01T00:00:00",
            })
    void anItemTakesAllDaysThatItsDateCanMean(String date, String type, String start, String end) {
        JsonNode item =
                Sample.json(form, Sample.event(date, "Xi and Kim hold talks")).get(0);

        assertEquals(type, item.path("type").textValue());
        assertEquals(start, item.path("start").textValue());
        assertEquals(end, item.path("end").textValue());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void textIsEscapedForTheHtmlThatItBecomes(String headline) {
        JsonNode item = Sample.json(form, Sample.event("2025", headline)).get(0);

        assertFalse(item.path("content").textValue().matches("(?s).*[<>\"'].*"));
        assertFalse(item.path("title").textValue().matches("(?s).*[<>\"'].*"));
    }
}
