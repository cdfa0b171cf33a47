package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two who have dealt with each other {@code it}, {@code they} and {@code the company} mean. */
class DealingsTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the only firm, to which something is done or given
            The Port Commission fined Norvane. The company wept in 2019.                | Norvane weeps
            Ann Lee sued Norvane. The company paid her $9 million in 2019.              | Norvane pays Ann Lee $9 million
            The Port Commission opened an inquiry into Norvane. It cleared the company in 2019. | Port Commission clears Norvane
            The council sold the dock to Norvane. The company rebuilt it in 2019.       | Norvane rebuilds the dock
            The barge Orla was built for Norvane. The company sold her in 2019.         | Norvane sells Orla
            # neither of two, of whom none leads
            Norvane took a stake in Tellux. The company found a mine in 2019.           | Company finds a mine
            # whom somebody goes over to
            Ann Lee left Tellux in 1999 to join Norvane. The company promoted her in 2019. | Norvane promotes Ann Lee
            # by its trade, which the article tells in other words
            Tellux, a maker of chips, was bought by Norvane. The chipmaker moved to Oslo in 2019. | Tellux moves to Oslo
            # where it is at home
            Norvane, based in Bergen, praised Tellux, an Oslo-based maker of pumps. The Oslo-based company was sold in 2019. | Tellux sold
            Tellux met Norvane of Sweden. The Swedish company fell in 2019.             | Norvane falls
            # who replies is who was addressed
            Prosecutors accused Norvane of fraud. It fled Oslo in 2019.                 | Norvane flees Oslo
            Norvane sued Tellux in Oslo. It appealed in 2019.                           | Tellux appeals
            The Moe Museum lent a mask to the Kell Gallery. It returned the mask in 2019. | Kell Gallery returns the mask
            Soldiers surrounded the rebels. They surrendered in 2019.                   | Rebels surrender
            # but who was addressed does nothing else so
            Norvane sued Tellux in Oslo. It won the case in 2019.                       | Norvane wins the case
            # whom a court makes act is somebody
            Norvane sued Tellux. A court ordered it to pay $9 million in 2019.          | Court orders Tellux to pay $9 million
            # what sinks
            Norvane bought the tanker Orla. It sank off Oslo in 2019.                   | Orla sinks off Oslo
            # who leases it goes on
            The council leased the dock to Norvane. It raised the rent in 2019.         | Council raises the rent
            # what it goes on to name
            Norvane bought the ferry Orla. It scrapped the ship in 2019.                | Norvane scraps Orla
            # whose rival another is
            Norvane wept. Its rival Tellux fell. The company was sold in 2019.          | Norvane sold
            """)
    void areToldApart(String text, String headline) {
        assertEquals(List.of(headline), headlines(null, text));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # both named by the title, the latter last
            Norvane to buy Tellux | Norvane will buy Tellux. Tellux makes vans. The company was sold in 2019. | Tellux sold
            Norvane closes mill   | Norvane closed a mill. Tellux makes vans. The company was sold in 2019.   | Norvane: Company sold
            """)
    void areInTheTitle(String title, String text, String headline) {
        assertEquals(List.of(headline), headlines(title, text));
    }

    private static List<String> headlines(String title, String text) {
        return EXTRACTOR.extract(title, text, LocalDate.of(2024, 5, 16)).events().stream()
                .filter(event -> event.date().edtf().orElseThrow().equals("2019"))
                .map(DatedEvent::headline)
                .toList();
    }
}
