package org.eventtimeline.extractor.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that put their words in another order than subject, verb and object, or their date before all. */
class OrderOfWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what there was
            In 2003 there was an explosion at the Moe refinery.      | 2003 / EXPLICIT / Explosion at the Moe refinery
            In May 2003 there were riots in Oslo.                    | 2003-05 / EXPLICIT / Riots in Oslo
            # a verb that helps another across the subject
            Not until 2003 did Ann Lee return to Oslo.               | 2003 / EXPLICIT / Ann Lee returns to Oslo
            Not until May 2003 was the Lee Bridge opened.            | 2003-05 / EXPLICIT / Lee Bridge opened
            Only in 2003 did Oslo get a mill.                        | 2003 / EXPLICIT / Oslo gets a mill
            # what a time saw, brought or was marked by
            2003 saw the closure of the Moe refinery.                | 2003 / EXPLICIT / Closure of the Moe refinery
            May 1956 also marked the end of trams in Oslo.           | 1956-05 / EXPLICIT / End of trams in Oslo
            1911 was marked by raids on Oslo.                        | 1911 / EXPLICIT / Raids on Oslo
            2003 saw Acme buy the Moe refinery.                      | 2003 / EXPLICIT / Acme buys the Moe refinery
            2003 saw Ann Lee elected mayor of Oslo.                  | 2003 / EXPLICIT / Ann Lee elected mayor of Oslo
            # what is described from behind
            A bridge popular with climbers collapsed in Oslo in 2003. | 2003 / EXPLICIT / Bridge collapses in Oslo
            A volcano dormant since 1868 erupted in Chile in 2003.    | 2003 / EXPLICIT / Volcano erupts in Chile
            # participles within what tells more of the subject
            A nurse who stole drugs bought in Bergen was jailed in 2003. | 2003 / EXPLICIT / Nurse who stole drugs jailed
            A couple who bought a house built in Oslo found a coin in 2003. | 2003 / EXPLICIT / Couple who bought a house finds a coin
            # no and not that deny nothing
            No fewer than nine ships sank off Bergen in 2003.        | 2003 / EXPLICIT / No fewer than nine ships sink off Bergen
            No more than nine people drowned in 2003.                | 2003 / EXPLICIT / No more than nine people drown
            # what somebody gets
            Ann Lee got married to Otto Lang in 2003.                | 2003 / EXPLICIT / Ann Lee married to Otto Lang
            # a verb before which a name ends as a participle does
            Halden United finished third in 2003.                    | 2003 / EXPLICIT / Halden United finishes third
            """)
    void tellsTheSame(String text, String event) {
        Found.assertEvents(text, event.replace(" / ", " | "));
    }
}
