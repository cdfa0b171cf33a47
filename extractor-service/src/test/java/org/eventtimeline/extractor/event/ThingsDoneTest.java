package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code it} means to which something is done, and towns that newspapers are named after. */
class ThingsDoneTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what was done to something else at the end of the sentence before
            Moe Ltd sued in 2019, but the case was closed. It was reopened in January.           | Case reopened
            Moe Ltd sued in 2019, but the mayor was jailed. It was fined in January.             | Moe Ltd fined
            # neither those who are several nor what a thing is done with
            The mine, which employs 600 people, is run by Acme, which bought it in January.      | Acme buys the mine
            # who leads a town after which a newspaper is named
            The mayor of Halvik, Torben Skaar, is ill. The Halvik Avis sued him in January.      | Halvik Avis sues Torben Skaar
            """)
    void isTold(String text, String headline) {
        List<String> shown = Found.headlines(text);
        assertEquals(headline, shown.get(shown.size() - 1));
    }
}
