package org.eventtimeline.extractor.article.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org descriptions that a web page carries in scripts of type {@code application/ld+json}. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {}

    /** Every value that the page gives the property, those of the page itself before those of its parts. */
    static Stream<String> values(Document page, String property) {
        var descriptions = descriptions(page);
        return Stream.concat(
                        own(descriptions, property),
                        descriptions.stream().flatMap(description -> description.findValues(property).stream()))
                .map(JsonNode::asText);
    }

    /** What the page itself is described to have as the property. */
    static Stream<String> texts(Document page, String property) {
        return own(descriptions(page), property).map(JsonNode::asText);
    }

    /** The name of everything that the page itself names so: {@code "publisher": {"name": "The Echo"}}. */
    static Stream<String> names(Document page, String property) {
        return own(descriptions(page), property).map(thing -> thing.path("name").asText());
    }

    private static Stream<JsonNode> own(List<JsonNode> descriptions, String property) {
        return descriptions.stream()
                .filter(description -> description.has(property))
                .map(description -> description.get(property));
    }

    private static List<JsonNode> descriptions(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(JsonLd::parse)
                .flatMap(JsonLd::each)
                .flatMap(description -> Stream.concat(Stream.of(description), each(description.path("@graph"))))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode description) {
        return description.isArray() ? StreamSupport.stream(description.spliterator(), false) : Stream.of(description);
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
