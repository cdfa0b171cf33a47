package org.eventtimeline.extractor.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An OpenAPI 3.1 document, to hold messages to. Every method that is given a message returns what's wrong with it. */
public final class OpenApiDocument {
    private static final String IRI = "https://example.org/openapi.yaml";

    private final JsonNode root;
    private final SchemaRegistry schemas;

    private OpenApiDocument(String yaml) throws IOException {
        root = new YAMLMapper().readTree(yaml);
        close(root);
        schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(IRI, root.toString())));
    }

    /** A property that the document does not know is a flaw, whatever a tolerant reader would say. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("properties").isObject()) {
            schema.putIfAbsent("additionalProperties", BooleanNode.FALSE);
        }
        node.forEach(OpenApiDocument::close);
    }

    /** The document in a file. */
    public static OpenApiDocument read(Path file) {
        try {
            return new OpenApiDocument(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation, such as {@code GET /articles/{id}}. */
    public Set<String> operations() {
        var operations = new TreeSet<String>();
        for (var path : root.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }
        return operations;
    }

    /** Holds the JSON body of a request to the document. */
    public List<String> flawsOfRequest(String method, String path, String json) {
        return operation(method, path)
                .at("requestBody")
                .content("application/json")
                .flaws(json);
    }

    /** Holds the body of a response to the document. */
    public List<String> flawsOfResponse(String method, String path, int status, String mediaType, String json) {
        var responses = operation(method, path).at("responses");
        var response =
                responses.has(String.valueOf(status)) ? responses.at(String.valueOf(status)) : responses.at("default");
        return json.isEmpty() && !response.has("content")
                ? List.of()
                : response.content(mediaType).flaws(json);
    }

    private Place operation(String method, String path) {
        for (var template : root.path("paths").properties()) {
            if (path.matches(template.getKey().replaceAll("\\{[^}]+}", "[^/]+"))) {
                return new Place(JsonPointer.compile("/paths"))
                        .at(template.getKey())
                        .at(method.toLowerCase(Locale.ROOT));
            }
        }
        throw new AssertionError("not in the document: " + path);
    }

    /** A place in the document, behind its references. */
    private final class Place {
        private final JsonPointer pointer;

        Place(JsonPointer pointer) {
            var reference = root.at(pointer).path("$ref").asText();
            this.pointer = reference.isEmpty() ? pointer : JsonPointer.compile(reference.substring(1));
        }

        boolean has(String name) {
            return root.at(pointer).has(name);
        }

        Place at(String name) {
            if (!has(name)) {
                throw new AssertionError("not in the document: " + name + " at " + pointer);
            }
            return new Place(pointer.appendProperty(name));
        }

        Place content(String mediaType) {
            return at("content").at(mediaType).at("schema");
        }

        List<String> flaws(String json) {
            return schemas.getSchema(SchemaLocation.of(IRI + "#" + pointer)).validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
