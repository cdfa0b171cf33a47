package org.eventtimeline.extractor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiDocumentTest {
    private final OpenApiDocument document = OpenApiDocument.read(Path.of("openapi.yaml"));

    @Test
    void whatIsOfTheContractHasNoFlaws() {
        assertEquals(List.of(), flaws("{\"text\": \"It rained.\", \"publishedAt\": \"2024-05-03\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": null}",
                "{\"text\": \"x\", \"html\": \"x\"}",
                "{\"text\": \"x\", \"titel\": \"x\"}",
                "{\"text\": \"x\", \"timeline\": \"No!\"}"
            })
    void whatIsNotHasSome(String json) {
        assertFalse(flaws(json).isEmpty());
    }

    private List<String> flaws(String json) {
        return document.flawsOfRequest("POST", "/api/v1/articles", json);
    }
}
