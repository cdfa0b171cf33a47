package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands behind whatever, an extraction comes to an end. */
class AnyOrderTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final Path DOCS = Path.of("../docs");

    /** Lines of one article. */
    private static final int LINES = 300;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theLinesOfTheDocumentationAreReadInAnyOrder(int seed) throws IOException {
        List<String> lines = lines();
        Collections.shuffle(lines, new Random(seed));
        for (int from = 0; from < lines.size(); from += LINES) {
            List<String> article = lines.subList(from, Math.min(lines.size(), from + LINES));
            assertDoesNotThrow(
                    () -> EXTRACTOR.extract(article.get(0), String.join(" ", article), LocalDate.of(2024, 5, 16)),
                    () -> String.join("\n", article));
        }
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (var files = Files.list(DOCS)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .map(line -> line.replaceAll("[|`*]", ""))
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna  Maria Lee", "Anna Maria\nLee", "Anna\tMaria Lee", "Anna\u00A0Maria Lee"})
    void anySpaceInsideANameIsOneBlank(String name) {
        DatedEvent event = Found.events("On May 3, " + name + " resigned.").get(0);
        assertEquals("Anna Maria Lee resigns", event.headline());
        assertEquals(List.of("Anna Maria Lee"), event.participants());
    }

    @Test
    void aSentenceWithoutVerbMayHoldADateBetweenCommas() {
        assertDoesNotThrow(() -> Found.events("A fire, an old mill, and, on May 3, a flood, the mayor."));
    }
}
