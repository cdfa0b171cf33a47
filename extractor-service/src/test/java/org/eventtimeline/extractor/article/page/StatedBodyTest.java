package org.eventtimeline.extractor.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that state their article in JSON-LD; {@code \n} is a line break there. */
class StatedBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained.\\nIt stopped on 3 May 2024.    | It rained.\\n\\nIt stopped on 3 May 2024.",
                "It rained.\\n\\nIt stopped.               | It rained.\\n\\nIt stopped.",
                "<p>It rained.</p><p>It <b>stopped</b>.</p> | It rained.\\n\\nIt stopped.",
                "Rain &amp; snow fell.                     | Rain & snow fell.",
            })
    void standsForAPageThatScriptsDraw(String stated, String text) {
        assertEquals(
                text.replace("\\n", "\n"),
                read("{'@type': 'NewsArticle', 'articleBody': '" + stated + "'}", "<div id=app>Loading</div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the page shows as much
                "{'articleBody': 'It rained in the north.'}",
                // other articles to which the page leads
                "[{'articleBody': 'It snowed for three days in the north.'}, {'articleBody': 'It was hot for three days in the south.'}]",
                "{'hasPart': {'articleBody': 'It snowed for three days in the north of the country.'}}",
                "{'articleBody': ' '}",
                "{'articleBody': ['It snowed for three days in the north of the country.']}",
            })
    void aPageThatShowsItsArticleIsReadAsItIsShown(String description) {
        assertEquals("It rained all day.", read(description, "<p>It rained all day."));
    }

    private static String read(String description, String body) {
        var script = "<script type=application/ld+json>" + description.replace('\'', '"') + "</script>";
        return WebPage.read(script + body, null).text();
    }
}
