package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom and what place an article names anywhere. */
class NamedInArticleTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @Test
    void theMostFrequentComeFirstByTheirFullNames() {
        assertEquals(
                List.of("Ana Lind", "Veltec", "Otto Lang"),
                named(
                        "Ana Lind runs Veltec. Lind hired Otto Lang in May. She likes him. Veltec makes clocks, says Lind."));
    }

    @Test
    void theyNeedNotHaveToDoWithAnEvent() {
        assertEquals(List.of("Ana Lind"), named("The mill is red. Its colour pleases Ana Lind."));
    }

    @Test
    void whatHasNoNameIsNotListed() {
        assertEquals(List.of(), named("The minister opened the bridge on Monday. She praised the workers."));
    }

    @Test
    void beyondFiftyNobodyIsListed() {
        String text = IntStream.range(0, 70)
                .mapToObj(i -> "Ana " + (char) ('A' + i % 26) + "ind" + "abc".charAt(i / 26) + " likes clocks.")
                .collect(Collectors.joining(" "));
        assertEquals(50, named(text).size());
    }

    private static List<String> named(String text) {
        return EXTRACTOR.extract(null, text, LocalDate.of(2025, 9, 4)).names();
    }
}
