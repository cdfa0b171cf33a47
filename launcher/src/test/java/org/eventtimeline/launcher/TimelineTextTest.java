package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class TimelineTextTest {
    @Test
    void datesHeadlinesAndSourcesStandInColumns() throws Exception {
        assertEquals("""
                  1990s       Students paint a route  courier.example.org
                  4 Sep 2025  The line opens          courier.example.org, ledger.example.com
                """, text("""
                {"events": [
                  {"date": "199X", "precision": "decade", "earliest": "1990-01-01", "headline": "Students paint a route",
                   "mentions": [{"article": {"publisher": "courier.example.org"}}]},
                  {"date": "2025-09-04", "precision": "day", "earliest": "2025-09-04", "headline": "The line opens",
                   "mentions": [{"article": {"publisher": "courier.example.org"}},
                                {"article": {"publisher": "ledger.example.com"}},
                                {"article": {"publisher": "ledger.example.com"}}]}
                ], "next": null}
                """));
    }

    @Test
    void aLongHeadlineIsCutBetweenWordsAndKeepsToItsLine() throws Exception {
        String headline = "first\\n" + "word ".repeat(30).strip();
        assertEquals("  2025  first " + "word ".repeat(13).strip() + "…  an-article\n", text("""
                {"events": [{"date": "2025", "precision": "year", "earliest": "2025-01-01", "headline": "%s",
                  "mentions": [{"article": {"id": "an-article", "publisher": null}}]}], "next": null}
                """.formatted(headline)));
    }

    @Test
    void saysThatThereIsMore() throws Exception {
        assertEquals("\n  and more\n", text("{\"events\": [], \"next\": \"cursor\"}"));
    }

    private static String text(String json) throws Exception {
        return TimelineText.of(new ObjectMapper().readTree(json));
    }
}
