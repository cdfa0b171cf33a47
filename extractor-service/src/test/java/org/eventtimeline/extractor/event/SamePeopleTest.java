package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom {@code he} and {@code its} mean beside who acts in the same sentence, whomever the article is about. */
class SamePeopleTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # who acts in the clause that opens the sentence
            Otto Moe left Acme. As Tim Lang was ill in 2016, he sold his house.                | Tim Lang sells his house
            Otto Moe left Acme. When Acme chief Tim Lang saw the phone in 2016, he praised it. | Tim Lang praises the phone
            # but not the husband, whose name tells nothing
            Ann Lee wed the miner Perro Kuus. Kuus fled. She sold the mill in 2017.            | Ann Lee sells the mill
            # where nobody does, of whom the article is about
            Otto Moe left Acme. When the mill closed in 2017, he left Oslo.                    | Otto Moe leaves Oslo
            Otto Moe left Acme. When Tim Lang met Jim Ray in 2017, he was ill.                 | Otto Moe is ill
            """)
    void areTold(String text, String headline) {
        List<String> headlines =
                Found.events(text).stream().map(DatedEvent::headline).toList();
        assertTrue(headlines.contains(headline), headlines::toString);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            The settlement was long. In 1992 Acme Ltd added sound to its maps. | Acme Ltd
            The court forced Acme Ltd to lower its prices in 1992.             | Acme Ltd
            Kwabena Danso founded the Unity League. In 1956 Danso quarrelled with its head. | Kwabena Danso,Unity League
            The mill burned. Moe Corp and Acme Ltd sold it and its pier in 1992. | Moe Corp,Acme Ltd
            """)
    void takePartAsOwners(String text, String participants) {
        List<DatedEvent> events = Found.events(text);
        assertTrue(
                events.stream().anyMatch(event -> event.participants().equals(List.of(participants.split(",")))),
                () -> events.stream().map(DatedEvent::participants).toList().toString());
    }
}
