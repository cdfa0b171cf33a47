package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who {@code I} and {@code we} are in what somebody is quoted as saying. */
class FirstPersonsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # who says so behind it, before it, by a pronoun
            "I left Oslo in 1990," said Ann Lee.                                | Ann Lee leaves Oslo
            Ann Lee said: "I left Oslo in 1990."                                | Ann Lee leaves Oslo
            Ann Lee wept. “I left Oslo in 1990,” she told a nurse.              | Ann Lee leaves Oslo
            # in the next sentence of what is quoted
            "I am 88," Ann Lee said. "I left Oslo in 1990."                     | Ann Lee leaves Oslo
            "I am 88," Ann Lee said. "I wept. My son left Oslo in 1990."        | Ann Lee's son leaves Oslo
            # what is hers
            She wept. "I opened my first mill in 1990," said Ann Lee.           | Ann Lee opens her first mill
            # the verb of one
            "I have been mayor since 1990," said Ann Lee.                       | Ann Lee is mayor
            # for what somebody speaks
            "We closed a mill in 1990," said Ann Lee, the head of Acme.         | Acme closes a mill
            She wept. "We sold a mill in 1990," Moe Foods director Ann Lee said. | Moe Foods sells a mill
            """)
    void speak(String text, String headline) {
        var headlines = Found.headlines(text);
        assertEquals(headline, headlines.get(headlines.size() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # who is not said to speak
            Ann Lee sang "I left in 1990".                                       | I left
            Ann Lee said so. A nurse wept. "I left in 1990."                     | I leaves
            # what people do
            "We met in 1990," said Ann Lee, the head of Acme.                    | We meet
            # for nobody
            "We closed a mill in 1990," said Ann Lee.                            | We close a mill
            """)
    void remainUnknown(String text, String headline) {
        assertEquals(
                headline, Found.events(text).get(Found.events(text).size() - 1).headline());
    }
}
