package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineJsEdtfTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "{\"year\": \"1815\", \"month\": \"12\", \"day\": \"10\"} | {\"year\": \"1852\"} | 1815-12-10/1852",
                "{\"year\": 1815, \"month\": 3, \"day\": 4} | {} | 1815-03-04",
                "{\"year\": \"1943\", \"month\": \" 07 \", \"day\": \"\"} | {\"year\": \"\"} | 1943-07",
                "{\"year\": \"1951\", \"month\": \"\", \"day\": \"5\"} | null | 1951",
                "{\"year\": \"1951\"} | {\"year\": \"1951\"} | 1951",
                "{\"year\": 1900, \"month\": 1, \"day\": 5, \"hour\": 6} | {} | 1900-01-05T06",
                "{\"year\": 1900, \"month\": 1, \"day\": 5, \"hour\": 6, \"minute\": 45} | {} | 1900-01-05T06:45",
                "{\"year\": 1900, \"month\": 1, \"day\": 5, \"hour\": 6, \"minute\": 45, \"second\": 56} | {} |"
                        + " 1900-01-05T06:45:56",
                "{\"year\": 622, \"display_date\": \"the Hijra\", \"format\": \"yyyy\"} | {} | 0622",
                "{\"year\": \"-44\", \"month\": 3, \"day\": 15} | {} | -0043-03-15",
                "{\"year\": -1} | {\"year\": 14} | 0000/0014",
                "{\"year\": \"-13800000000\"} | {} | -13799999999",
                "{\"year\": \"1900 AD\"} | {} | none",
                "{} | {\"year\": 1900} | none",
                "\"1900\" | {} | none",
            })
    void aDateIsAsFineAsItsParts(String start, String end, String edtf) throws JsonProcessingException {
        String slide = "{\"start_date\": " + start + ", \"end_date\": " + end + "}";

        assertEquals(edtf, TimelineJsEdtf.of(new ObjectMapper().readTree(slide)).orElse(null));
    }
}
