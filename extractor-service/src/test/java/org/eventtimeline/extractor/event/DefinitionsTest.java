package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that say what something is, and then when it was made or what became of it. */
class DefinitionsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # of what is defined
            Acme AS is a Norwegian maker of ferries, founded in 1968 by Ann Lee.             | Acme AS founded by Ann Lee
            Acme AS is a maker of ferries founded in 1968.                                   | Acme AS founded
            Oslo Hall is a library built in 1931 and opened by King Otto in 1934.            | Oslo Hall built, Oslo Hall opened by King Otto
            Castle Moe is a ruined castle near Oslo, first mentioned in 1204.                | Castle Moe mentioned
            Moe United is a football club based in Oslo, formed in 1899.                     | Moe United formed
            Moe Brewery is a brewery in Sandry, Vermont, founded in 1988.                    | Moe Brewery founded
            # of what stands nearer
            Ann Lee was the winner of a contest held in Oslo in 2003.                        | Contest held in Oslo
            Divers found the mast of a ship sunk by the Oslo navy in 1944.                   | Ship sunk by the Oslo navy
            A treaty signed in Oslo in 1920 and ratified by Norway in 1921 ended the dispute. | Treaty signed in Oslo, Treaty signed in Oslo ratified by Norway
            """)
    void dateWhatTheyAreOf(String text, String headlines) {
        List<String> shown = new EventExtractor()
                .extract(null, text, PUBLISHED).events().stream()
                        .filter(event -> event.anchor() != Anchor.DOCUMENT)
                        .map(DatedEvent::headline)
                        .toList();
        assertEquals(List.of(headlines.split(", ")), shown);
    }
}
