package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eventtimeline.timeline.merge.EventStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TimelineJsTest {
    private static final List<String> HOSTILE = Sample.HOSTILE;

    private final TimelineJs form = new TimelineJs(Sample.JSON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2025-09-04T10:05 | 2025 9 4 10 5  | none      | 4 September 2025, 10:05",
                "2025-09-04       | 2025 9 4       | none      | 4 September 2025",
                "2025-09          | 2025 9         | 2025 9 30 | September 2025",
                "1990~            | 1990           | 1990 12 31 | about 1990",
                "2004-22          | 2004 6         | 2004 8 31 | summer 2004",
                "19XX             | 1900           | 1999 12 31 | 20th century",
                "1985/..          | 1985           | 1985 12 31 | since 1985",
                "-0043-03-15      | -44 3 15       | none      | 15 March 44 BC",
                "2024-12-30/2025-01-02 | 2024 12 30 | 2025 1 2 | from 30 December 2024 to 2 January 2025",
            })
    void aDateIsAsFineAsItIsKnown(String date, String start, String end, String words) {
        JsonNode slide =
                Sample.json(form, Sample.event(date, "Xi and Kim hold talks")).at("/events/0");

        assertEquals(start, parts(slide.path("start_date")));
        assertEquals(end, parts(slide.path("end_date")));
        assertEquals(words, slide.path("display_date").textValue());
    }

    /** The numbers of a date, null where there is none. */
    private static String parts(JsonNode date) {
        return date.isMissingNode()
                ? null
                : String.join(
                        " ",
                        date.valueStream()
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::asText)
                                .toList());
    }

    @Test
    void whatIsCoarserThanAYearIsAnEraToo() {
        JsonNode timeline =
                Sample.json(form, Sample.event("199X", "Fishing ends"), Sample.event("1995", "The last boat is sold"));

        assertEquals(2, timeline.path("events").size());
        assertEquals(1, timeline.path("eras").size());
        assertEquals("Fishing ends", timeline.at("/eras/0/text/headline").textValue());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void textIsEscapedForTheHtmlThatItBecomes(String headline) {
        JsonNode slide = Sample.json(
                        form, Sample.event("2025", headline, "meeting", EventStatus.OCCURRED, "javascript:alert(1)"))
                .at("/events/0");

        assertFalse(slide.at("/text/headline").textValue().matches("(?s).*[<>\"'].*"));
        assertTrue(slide.at("/text/text").textValue().matches("(?s)<blockquote>[^<>]*</blockquote><p>[^<>]*</p>"));
    }
}
