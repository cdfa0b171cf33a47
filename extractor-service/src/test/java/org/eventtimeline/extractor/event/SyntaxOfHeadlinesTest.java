package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a sentence belongs to the verb or noun that a headline tells. */
class SyntaxOfHeadlinesTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # where a list ends and a clause begins
            Lee was beaten by a rival, Ann Moe, and his heir as chairman, Otto Lang, sold the mill in 2019. | Otto Lang sells the mill
            In 2019 Acme opened a mill in Oslo, and a ship carrying salt was sunk.           | Acme opens a mill in Oslo
            # what a participle behind the subject does not end
            A fund set up by the state in 2019 has repaid them.                              | Fund set up by the state
            A hall paid for by the Moe Trust was opened in 2019.                             | Hall paid for by the Moe Trust opened
            A group led by Ann Lee, then a lawyer, bought the mill in 2019.                  | Group led by Ann Lee buys the mill
            # what is done to the subject of two verbs
            Ann Lee was elected in 1990 and awarded the prize in 2019.                       | Ann Lee awarded the prize
            Ann Lee was hired in 1990 and named chairman in 2019.                            | Ann Lee named chairman
            # what completes a verb or noun
            A ship was named after Ann Lee in 2019.                                          | Ship named after Ann Lee
            Divers found the bodies of two of the miners on May 3.                           | Divers find the bodies of two of the miners
            Otto Lang threatened on May 3 to block the bill unless money was found.          | Otto Lang threatens to block the bill
            # what is still to come
            Acme will close its mill before opening a shop in 2033.                          | Acme to open a shop
            """)
    void isSeen(String text, String headline) {
        List<String> shown = shown(text);
        assertTrue(shown.contains(headline), () -> shown + " <- " + text);
    }

    private static List<String> shown(String text) {
        return EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();
    }
}
