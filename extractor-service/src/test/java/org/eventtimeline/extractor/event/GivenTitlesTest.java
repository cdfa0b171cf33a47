package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called by an office that an article says was given to somebody. */
class GivenTitlesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee became mayor of Moeby in 2010, she said. The mayor fled to Oslo on May 3.       | Ann Lee
            Ann Lee was elected mayor in 2010, she said. The new mayor fled to Oslo on May 3.       | Ann Lee
            Ann Lee was sworn in as mayor in 2010, she said. The new mayor fled to Oslo on May 3.   | Ann Lee
            Acme hired Ann Lee as chief executive, she said. The new chief executive left on May 3. | Ann Lee
            The house elected Ann Lee as prime minister. The new prime minister fled on May 3, she said. | Ann Lee
            Ann Lee won the presidential election, she said. The president-elect fled on May 3.     | Ann Lee
            Ann Lee was not elected mayor in 2010, she said. The new mayor fled to Oslo on May 3.   | New mayor
            Ann Lee may become mayor of Moeby, she said. The new mayor fled to Oslo on May 3.       | New mayor
            Ann Lee met the mayor in 2010, she said. The new mayor fled to Oslo on May 3.           | New mayor
            """)
    void isWhoeverWasGivenIt(String text, String subject) {
        String headline = Found.events(text).stream()
                .filter(event -> event.date().edtf().get().endsWith("-05-03"))
                .map(DatedEvent::headline)
                .findFirst()
                .orElse("");
        assertEquals(subject, headline.substring(0, Math.min(headline.length(), subject.length())));
    }
}
