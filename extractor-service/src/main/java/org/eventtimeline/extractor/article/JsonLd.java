package org.eventtimeline.extractor.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org descriptions that a web page carries in scripts of type {@code application/ld+json}. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {}

    /** Every value that the page gives the property, in its order. */
    static Stream<String> values(Document page, String property) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(JsonLd::parse)
                .flatMap(description -> description.findValues(property).stream())
                .map(JsonNode::asText);
    }

    /** Broken JSON is a page's usual business and tells nothing. */
    private static Stream<JsonNode> parse(Element script) {
        try {
            return Stream.of(JSON.readTree(script.data()));
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }
}
