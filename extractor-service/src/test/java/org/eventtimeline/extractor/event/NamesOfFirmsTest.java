package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of a firm that opens a sentence begins. */
class NamesOfFirmsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # behind a trade, unless that belongs to the name
            Brewer Tarn Holdings closed on May 3.     | Tarn Holdings
            Carrier Global Corp. closed on May 3.     | Carrier Global Corp.
            # and no place though something may be held in it
            Ketterick bought a mill on May 3. Acme sold its shares in Ketterick. | Ketterick
            # with a common noun, where another with a capital follows
            Lighthouse Records closed on May 3.       | Lighthouse Records
            Lighthouse keepers left Acme on May 3.    | Acme
            # that ends like an owner, where a verb follows it somewhere
            Hollin's opened a shop on May 3. Hollin's is old.  | Hollin's
            Hollin’s was sold in 2019. Edith Hollin wept.       | Hollin’s
            Hollin's, a baker, closed on May 3.                 | Hollin's
            Moe left on May 3. The shop was Moe's to sell.     | Moe
            # that ends like an owner, before a verb and what no owned thing has behind it
            Hollin's bought the chain on May 3.                 | Hollin's
            Hollin's closed in 2019.                            | Hollin's
            Moe's wounded in the war came to Oslo in 1919.      | Moe
            # of several partners
            Lang, Moe & Co. closed on May 3.          | Lang, Moe & Co.
            # of what only has a name there
            The Museum of the River closed on May 3. The museum is old. | Museum of the River
            # for two things
            The Ministry of Trade and Industry closed on May 3. | Ministry of Trade and Industry
            """)
    void isTold(String text, String name) {
        assertEquals(List.of(name), Found.events(text).get(0).participants());
    }

    @Test
    void isNoSurname() {
        Found.assertEvents(
                "Brandt Engineering is a maker of pumps. Otto Brandt sang. Brandt closed on May 3.",
                "2024-05-03 | EXPLICIT | Brandt closes");
    }

    @Test
    void isThatOfNobodyWhereSomebodyHasAStake() {
        Found.assertEvents(
                "Acme has a stake in chip designer Kessil. Kessil is rich. It moved to Leeds on May 3.",
                "2024-05-03 | EXPLICIT | Kessil moves to Leeds");
    }

    @Test
    void isNotToldByTheLastWordWhereThatEndsMore() {
        Found.assertEvents(
                "The Authority for Ports sued Acme on May 3.", "2024-05-03 | EXPLICIT | Authority for Ports sues Acme");
    }
}
