package org.eventtimeline.extractor.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code docs/temporal-expressions.md} holds. */
class CoverageTableTest {
    private static final Path TABLE = Path.of("../docs/temporal-expressions.md");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private final TemporalTagger tagger = new TemporalTagger();

    @ParameterizedTest
    @MethodSource("rows")
    void isFoundAsTheTableSays(String row) {
        String phrase = cells(row).get(0);
        String text = phrase.replace("[", "").replace("]", "");
        var found = tagger.tag(text, PUBLISHED);
        assertTrue(!found.isEmpty(), "nothing found");
        var last = found.get(found.size() - 1);
        String marked = phrase.contains("[") ? phrase.replaceFirst(".*\\[", "").replaceFirst("].*", "") : phrase;
        assertEquals(marked, text.substring(last.start(), last.end()));
        assertEquals(cells(row).subList(1, 5), rendered(last.value()));
    }

    @Test
    void theTableIsThere() throws IOException {
        assertTrue(rows().count() > 90);
    }

    static Stream<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Phrase") && !line.startsWith("| ---"));
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1).split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> rendered(TemporalValue value) {
        return List.of(
                value.type() + " " + value.timex3(),
                value.edtf().orElse(""),
                value.earliest().map(LocalDate::toString).orElse(""),
                value.latest().map(LocalDate::toString).orElse(""));
    }
}
