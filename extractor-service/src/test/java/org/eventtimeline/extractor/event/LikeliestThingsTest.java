package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several things {@code it} takes up: the salient one that stands alike and may do what is told. */
class LikeliestThingsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is new and has something done to it, rather than who did that
            The museum returned a bronze mask to Oslo. It was looted in 1897.                     | Bronze mask looted
            # the subject of the clause to which another is joined
            Acme sold its shares. The foundry was bombed and it was closed in 1990.               | Foundry closed
            # no event that did something is gone on with
            Acme Corp. made ferries. The loss of a ferry hurt Acme Corp., but it reopened in 1990. | Acme Corp. reopens
            # whose deed it is, even behind another sentence
            Acme runs Moe Bridge. A flood damaged the bridge. It sued Otto Lang in 1990.          | Acme sues Otto Lang
            # what is done to things is not done to who is acting
            Moe Ltd closed a mill. Orbita rebuilt it in 1990.                                     | Orbita rebuilds the mill
            # a description with a name behind is for the name
            Ann Lee left Acme to start a brewery, Volta. It went bankrupt in 1990.                | Volta goes bankrupt
            # on whom a court decides, of which it then tells
            A court in Oslo fined Acme, saying that its mine leaked in 1990.                      | Acme's mine leaks
            The High Court ordered Acme to pay Ann Lee, ruling that it had broken a vow in 1990.  | Acme breaks a vow
            # what is sold may be closed
            Acme sold its pipe business to Beta Nova. Ann Lee closed it in 1990.                  | Ann Lee closes the pipe business
            # a planet does little, and an act that somebody goes through is not gone on with
            The Orbit probe flew to Saturn. It sent a photo in 1990.                              | Orbit probe sends a photo
            The bridge passed a test. It collapsed in 1990.                                       | Bridge collapses
            # no part of a body
            The tour began in May but was halted when Ann Lee broke an ankle. It was finished in 1990. | Tour finished
            # whose name stands behind the subject, in quotation marks
            The Herald praised the jury. The last winner, "Vordak", was banned. It was filmed in 1990. | Vordak filmed
            # a firm whose name ends like several things
            Moe Coastal Railways accepted all of them. Its chief, Ann Lee, wept. It closed a line in 1990. | Moe Coastal Railways closes a line
            # who is not only named for who says something
            Acme shut a mill. The cost is high, according to analysts at Banco Moe. Its rival Norden opened a mill in 1990. | Acme's rival Norden opens a mill
            # whose board is offered something
            Beta Nova bid for Moe Foods. Its board rejected the bid in 1990.                      | Moe Foods' board rejects Beta Nova's bid
            # who is attacked may surrender
            The army attacked the garrison. It surrendered in 1990.                               | Garrison surrenders
            # neither of two alone
            Acme and Beta Nova argued over a mine. Moe Ltd closed it in 1990.                     | Moe Ltd closes the mine
            # a bridge does nothing
            Moe Engineering inspected Kell Bridge. It went bankrupt in 1990.                      | Moe Engineering goes bankrupt
            """)
    void isMeant(String text, String headline) {
        List<String> headlines = Found.headlines(text);
        assertEquals(headline, headlines.get(headlines.size() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what a court rules
            The Supreme Court met Acme. It blamed Otto Lang in its ruling in 1990. | Acme blames Otto Lang
            # what the clause goes on to name
            The Grain Board wept. It sued the Grain Board in 1990.           | Grain Board sues the Grain Board
            # what nobody does
            Acme grew. It emerged in 1990 that Otto Lang was ill.             | Acme emerges
            # a length
            Acme sold a mile of the road. It was reopened in 1990.           | Mile reopened
            # several are not it
            Danes wept. It was sold in 1990.                                 | Danes sold
            # neither of two alone
            Acme and Beta Nova bid for a mine. It wept in 1990.               | Acme weeps
            Acme and Beta Nova bid for a mine. The company wept in 1990.      | Acme weeps
            # who acts on it
            Acme grew. Acme sold it in 1990.                                 | Acme sells Acme
            """)
    void isNotMeant(String text, String headline) {
        assertTrue(!Found.headlines(text).contains(headline), text);
    }
}
