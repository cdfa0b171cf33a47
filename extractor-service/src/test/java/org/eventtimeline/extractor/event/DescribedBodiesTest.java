package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which firm, club or band a short description or {@code they} means. */
class DescribedBodiesTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # by what their names end with
            Moe Air sued Acme. The airline lost in 2019.                              | Moe Air loses
            The Lanterns signed to Moe Records. The label was sued in 2019.           | Moe Records sued
            The Grain League met. The party split in 2019.                            | Grain League splits
            Moe Inspectorate met Acme. The agency was blamed in 2019.                 | Moe Inspectorate blamed
            Moe Bank grew. Police searched the lender in 2019.                        | Police search Moe Bank
            The Danish People's Union met. The People's Union grew. The party lost in 2019. | Danish People's Union loses
            The Grain League met. The Oat Party grew. The party lost in 2019.         | Oat Party loses
            # but not by another word for a noun that means something
            Rain flooded the Sarin valley. Moe Vale burned. A flood hit the valley in 2019. | Flood hits the Sarin valley
            # a grocer, which is no person without a given name
            The British grocer Pennick grew. Walter Pennick sang. Pennick lost $9 in 2019. | Pennick loses $9
            # a publisher, which is no person
            Orrin bought the publisher Brandt Nova. Brandt Nova was founded by a nurse. It moved to Oslo in 2019. | Brandt Nova moves to Oslo
            # by a noun of trade, where nothing else is called by one
            Norvane grew. Sutra is a supplier. Sutra warned the planemaker in 2019.   | Sutra warns Norvane
            Victoria Oil grew. Nurses sued the refinery. It closed a mine in 2019.    | Victoria Oil closes a mine
            # but not one that is surely something else
            Norvane bought Acme, a maker of carts. Lee sued the cart maker in 2019.   | Lee sues Acme
            Norvane grew. Lee sued the cart maker in 2019.                            | Lee sues the cart maker
            Moe Airways grew. Lee sued the carmaker in 2019.                          | Lee sues the carmaker
            # a firm, which has shares
            Norvane shut a mill. Norvane hired the Moe Union. Nurses met the union. The group's shares fell by 3% in 2019. | Norvane's shares fall by 3%
            # but not the one that somebody left for another
            Ann Lee left Moe Records for Beta Nova. The label was sued in 2019.       | Label sued
            # for whom somebody works
            Kell Rovers lost. Marsk Rovers coach Ann Lee, who joined the club in 2019, wept. | Ann Lee joins Marsk Rovers
            Beta grew. Moe Foods director Ann Lee left the company in 2019.           | Ann Lee leaves Moe Foods
            # a firm whose name ends like a thing
            Moe Lamp grew. Nurses sued the company in 2019.                           | Nurses sue Moe Lamp
            # what somebody has just founded
            Ann Lee and Otto Lang founded Helio Labs. Ann Lee left the start-up in 2019. | Ann Lee leaves Helio Labs
            # by another word for what it is called, also behind brackets
            Moe bought the newspaper Vesta. The paper was sold in 2019.               | Vesta sold
            Moe Railway (MR, also MRC) is a narrow line. Ann Lee built the Kell line. The line opened in 2019. | Moe Railway opens
            # women whose league it is
            She led the Women's Ski League. It was banned in 2019.                    | Women's Ski League banned
            # what the two have just founded
            Ann Lee met Otto Lang. The two founded the Moe League. It split in 2019.  | Moe League splits
            # they who were told of as several, by whatever words
            The Lanterns were a band. Ann Lee and Otto Lang left. The band split. They met in 2019. | Lanterns meet
            # two of whom a relative clause says that they married
            Ann Lee met Otto Lang, whom she married in May. The couple left Oslo in 2019. | Ann Lee and Otto Lang leave Oslo
            """)
    void isNamed(String text, String headline) {
        assertEquals(List.of(headline), headlines(text));
    }

    private static List<String> headlines(String text) {
        return EXTRACTOR.extract(null, text, LocalDate.of(2024, 5, 16)).events().stream()
                .filter(event -> event.date().edtf().orElseThrow().equals("2019"))
                .map(DatedEvent::headline)
                .toList();
    }
}
