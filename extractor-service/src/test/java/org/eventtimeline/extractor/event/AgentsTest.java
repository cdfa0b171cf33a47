package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called so for what somebody did before, or what was done to them. */
class AgentsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Orrin Foods bought Beta Nova. The buyer moved to Oslo in 1990.           | Orrin Foods moves to Oslo
            Beta Nova was founded by Ann Lee. The founder moved to Oslo in 1990.     | Ann Lee moves to Oslo
            Orrin Foods, which owns Acme, wept. The owner moved to Oslo in 1990.     | Orrin Foods moves to Oslo
            Acme is owned by Orrin Foods. The parent company moved to Oslo in 1990.      | Orrin Foods moves to Oslo
            Otto Lang stabbed Ann Lee. The victim moved to Oslo in 1990. She wept.   | Ann Lee moves to Oslo
            # of whom nothing of the kind is said
            Acme sold Beta Nova. The buyer moved to Oslo in 1990.                    | Buyer moves to Oslo
            Acme did not buy Beta Nova. The buyer moved to Oslo in 1990.             | Buyer moves to Oslo
            # one of two
            Acme bought a mill. Beta Nova bought a mine. The buyer moved to Oslo in 1990. | Buyer moves to Oslo
            # somebody without a name
            A nurse stabbed Ann Lee. The attacker stabbed a boy. The stabber moved to Oslo in 1990. | Stabber moves to Oslo
            """)
    void areMeant(String text, String headline) {
        var headlines = Found.headlines(text);
        assertEquals(headline, headlines.get(headlines.size() - 1));
    }
}
