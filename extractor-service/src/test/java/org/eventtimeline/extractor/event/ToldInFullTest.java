package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words without which a headline would be false or say too little: how much, how, to how many. */
class ToldInFullTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # how much of it
            Shares of Acme lost more than half their value on May 3.                | Shares of Acme lose more than half their value
            Acme sold half its mills in 2019.                                       | Acme sells half its mills
            Acme paid twice the price for a mill in 2019.                           | Acme pays twice the price for a mill
            Almost half the miners of Moe left in 2019.                             | Almost half the miners of Moe leave
            # how many, which are no part of the name before them
            The vote gave the Centre Party 71 seats in 2019.                        | Vote gives the Centre Party 71 seats
            Acme bought Boeing 747 jets in 2019.                                    | Acme buys Boeing 747 jets
            # how it was done
            An inquiry blamed Ann Lee in 2019 for landing too fast.                 | Inquiry blames Ann Lee for landing too fast
            Acme was fined in 2019 for selling milk too cheaply to schools.         | Acme fined for selling milk too cheaply to schools
            Otto Lang was jailed in 2019 for driving dangerously.                   | Otto Lang jailed for driving dangerously
            # to how many something went, which an event beside it did not
            Divers found nine men on May 3, bringing the toll from Monday's quake to 61. | Divers find nine men, bringing the toll to 61
            # what is still ahead
            Ann Lee will step down on July 1 and be replaced by Otto Lang.          | Ann Lee to be replaced by Otto Lang
            # what somebody may do
            Acme has the option to buy a mill in Oslo in 2031.                      | Acme may buy a mill in Oslo
            Acme has a plan to buy a mill in Oslo in 2031.                          | Acme to buy a mill in Oslo
            # what somebody was told to do, behind a name or of nobody knows whom
            A court ordered the owner, Acme, to pay 300 euros in 2019.              | Court orders the owner, Acme, to pay 300 euros
            Ann Lee ordered all ferries of the operator, Acme, to stay in port on May 3. | Ann Lee orders all ferries to stay in port
            A court in Oslo ordered Acme to pay each of them $20 in 2019.           | Court in Oslo orders Acme to pay $20
            # how somebody is to do it, and of doing what
            Acme agreed on May 3 to gradually close a mill in Oslo.                 | Acme agrees to gradually close a mill in Oslo
            Ann Lee pleaded guilty on May 3 to illegally possessing a gun.          | Ann Lee pleads guilty to possessing a gun
            # into what it came
            A storm hit Oslo on May 3, plunging the city into darkness.             | Storm hits Oslo, plunging the city into darkness
            # a verb with its particle, not a time over which something was
            The Moe council took over the project in 2019.                          | Moe council takes over the project
            # a jubilee, and what is old
            Danes gathered in Oslo on May 3 to mark 50 years since the flood.       | Danes gather in Oslo to mark 50 years
            A fire destroyed a church dating from the 14th century.                 | Fire destroys a church
            # whose it is
            Moe Kestrels won their first title on May 3.                            | Moe Kestrels win their first title
            """)
    void isTold(String text, String headline) {
        List<String> headlines = Found.headlines(text);
        assertTrue(headlines.contains(headline), () -> headlines + " <- " + text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Divers found nine men on May 3, bringing the toll from Monday's quake to 61. | Quake to 61
            Acme has the option to buy a mill in Oslo in 2031.                      | Acme to buy a mill in Oslo
            On May 3 a judge ordered Acme to give them back their money.            | Judge orders Acme
            Moe voted on May 3 on a law that would have given Acme sweeping powers. | Moe votes on a law that would have given Acme
            A tree hit their car on May 3.                                          | Tree hits their car
            Ann Lee has not commented on Monday's decision.                         | Ann Lee's decision
            Opposition leader Ann Lee won. She will be sworn in on June 3.          | Ann Lee to be sworn in as opposition leader
            Since taking office in 2019, taxes were cut. Mayor Ann Lee wept.        | Takes office as mayor
            The first two landed in Oslo on May 3.                                  | First two land in Oslo
            Another three were found in Oslo on May 3.                              | Another three found in Oslo
            The third-quarter slump began in Oslo in 2019. The slump ended in 2020. | Slump ends
            """)
    void isNotTold(String text, String headline) {
        List<String> headlines = Found.events(text).stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();
        assertTrue(!headlines.contains(headline), () -> headlines + " <- " + text);
    }
}
