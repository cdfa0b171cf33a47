package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the firms that an article tells of beside one another it means. */
class FirmsBesideOthersTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the one of which the sentence before tells, rather than the title's that this does not mention
            Kell sues mayor | Kell sued the mayor. Norvane bid for Kell. Norvane grew. It shut a mill in 2019.     | Norvane shuts a mill
            Kell sues mayor | Kell sued the mayor. Norvane bid for Kell. Norvane grew. Its chairman, Otto Lang, resigned in 2019. | Otto Lang resigns as Norvane's chairman
            # that of its main clause, rather than the title's beside it
            Kell sues mayor | Kell sued the mayor. Norvane, which Kell tried to buy in 2018, grew. It shut a mill in 2019. | Norvane shuts a mill
            # but that where it goes on to speak of it
            Kell sues mayor | Kell sued the mayor. Kell grew. It shut a mill in 2019.                              | Kell shuts a mill
            # below a title that names nothing, the one of which the article opens by saying what it is
            Our history     | Kell & Dunn is a maker of pans. In 1967, Kell & Dunn bought the brewer Norvane. The company shut a mill in 2019. | Kell & Dunn shuts a mill
            """)
    void areToldApart(String title, String text, String headline) {
        List<DatedEvent> events = EXTRACTOR.extract(title, text, PUBLISHED).events();
        assertEquals(headline, events.get(events.size() - 1).headline());
    }
}
