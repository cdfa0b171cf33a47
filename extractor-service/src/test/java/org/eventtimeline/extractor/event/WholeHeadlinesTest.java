package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a headline would be false without: a condition, a word in quotation marks, an adjective. */
class WholeHeadlinesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what somebody calls something
            Ann Lee on May 3 called the ruling “deeply disappointing” and left.     | Ann Lee calls the ruling deeply disappointing
            On May 3 Acme branded the boycott “illegal and cynical,” and sued.      | Acme brands the boycott illegal and cynical
            # on what condition
            Acme will close its Oslo mill on June 3 unless the city pays for a road. | Acme to close its Oslo mill unless the city pays for a road
            Ann Lee said on May 3 that she will sell the mill if the union agrees.  | Ann Lee says that she will sell the mill if the union agrees
            Ann Lee announced on May 3 that she would retire once a chief had been found. | Ann Lee announces that she will retire
            # with whom doing what
            The Oslo talks opened on May 3 with both sides hoping for peace.        | Oslo talks open with both sides hoping for peace
            # what is planned for a day
            Ann Lee was freed before a vote scheduled for June 3, 2024.             | Vote scheduled
            # how many do it, and who joins whom
            Most of the victims drowned in Oslo in 2010.                            | Most of the victims drown in Oslo
            Most of the town burned on May 3.                                       | Most of the town burns
            The Soviets invaded Norway in 1968.                                     | Soviets invade Norway
            Federal regulators on May 3 approved the $3 billion merger of Plains Central Corp. and Eastline Railroad. | Federal regulators approve the $3 billion merger
            Acme rejected an offer from Northern & Western in 2010.                 | Acme rejects an offer from Northern & Western
            Ann Lee fought the plan, arguing at hearings in April that rents would rise. | Ann Lee argues at hearings that rents will rise
            # what a panel votes to do to somebody
            A panel voted on May 3 to subpoena Ann Lee.                             | Panel votes to subpoena Ann Lee
            Ann Lee sold the mill to rival Acme on May 3.                           | Ann Lee sells the mill to rival Acme
            # which capacity, how many currencies, and within what
            The Acme mill ran at full capacity on May 3.                            | Acme mill runs at full capacity
            The krone rose against most major currencies on May 3.                  | Krone rises against most major currencies
            Ann Lee acted within her powers on May 3.                               | Ann Lee acts within her powers
            Ann Lee was rescued in Oslo within hours on May 3.                      | Ann Lee rescued in Oslo
            """)
    void tells(String text, String headline) {
        List<String> headlines = headlines(text);
        assertTrue(headlines.contains(headline), () -> headlines + " <- " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On May 3 Ann Lee told the committee: “Very sad.” She left.              | Ann Lee tells the committee very sad
            Ann Lee on May 3 called the plan “what he wanted.” She left.            | Ann Lee calls the plan what he wanted
            The men pushed for a strike on May 3.                                   | Men pushed
            """)
    void doesNotTell(String text, String headline) {
        List<String> headlines = headlines(text);
        assertFalse(headlines.contains(headline), () -> headlines + " <- " + text);
    }

    private static List<String> headlines(String text) {
        return Found.events(text).stream().map(DatedEvent::headline).toList();
    }
}
