package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom and what a noun behind {@code the} takes up, which only the rest of the article tells. */
class DefinitesTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is said behind or before a name, and a kind of it
             | The surgeon, Ann Lee, wept. The surgeon resigned on May 3.             | Ann Lee resigns
             | Acme, the Swedish brewer, grew. The brewer was sold in 2019.           | Acme sold
             | Acme fought Beta, its Dutch rival. The Dutch firm was sold in 2019.    | Beta sold
             | Acme, a Swedish start-up, grew. The start-up was sold in 2019.         | Acme sold
             | Bo Oak left on the freighter Aurora. The ship sank in 2019.            | Aurora sinks
            President Lee sworn in | Ann Lee wept. The president fled in 2019.      | Ann Lee flees
            Obituary: Ann Lee, jockey and trainer | Ann Lee was fined. Bo Oak met the trainer Otto Lang. She sang. The trainer moved to Oslo in 2019. | Ann Lee moves to Oslo
             | Lang met the rebel leader, Bo Oak. Nurses sang. Men wept. Acme grew. It fell. The rebel leader fled in 2019. | Bo Oak flees
             | A bank clerk stole a ring. Ann Lee, 51, wept. The clerk was fired in 2019. | Ann Lee fired
             | Otto Lang, 22, wept. The 22-year-old won the Oslo Cup in 2019.         | Otto Lang wins the Oslo Cup
             | Bo Oak wept. The officer, Captain Otto Lang, sang. He moved to Oslo in 2019. | Otto Lang moves to Oslo
             | Lee won a cup in Rome. Nurses sang. Men wept. Acme grew. It fell. Lang won the cup in 2019. | Lang wins the cup
            # a surname that two share, and a trade before one
             | Acme was founded by Otto and Tim Lang. Otto died in 2019.              | Otto Lang dies
            Hurdler Lee banned | The hurdler Ann Lee wept. Lee was banned in 2019.  | Ann Lee banned
            # how a bill was passed
             | The senate passed the Arden bill by two votes. The bill was signed by Lang in 2019. | Arden bill signed by Lang
             | Divers found the ferry Aurora. Men sang. A team located the ship in 2019. | Team locates Aurora
             | The cook saw lamps. An inquiry in Oslo blamed the captain. In 2019 Ann Lee cleared his name. | Ann Lee clears the captain's name
            # a ship with a title and a comet with a surname
             | A lake took lives. A ferry, the Lady Ilse, sank on Lake Ilse in 2019.  | Lady Ilse sinks on Lake Ilse
             | The comet Lang was found by Ann Lang in 2019.                          | Comet Lang found by Ann Lang
            # the deed that a noun takes up
            Storm hits Oslo | In 2019 rebels banned night flights, and the ban was lifted in 2020. | Oslo: Ban on night flights lifted
             | Acme agreed to merge with Beta. The merger was approved in 2019.       | Acme's merger with Beta approved
             | Acme sued Beta in Oslo. A court in Bern dismissed the suit in 2019.    | Court in Bern dismisses the suit against Beta
            """)
    void takeUp(String title, String text, String headline) {
        List<String> headlines = EXTRACTOR.extract(title, text, PUBLISHED).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();

        assertTrue(headlines.contains(headline), headlines::toString);
    }
}
