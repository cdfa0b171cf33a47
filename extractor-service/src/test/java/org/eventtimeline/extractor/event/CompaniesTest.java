package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several firms is the company: a wrong name is worse than none. */
class CompaniesTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # that of the title, unless another has come between
            Acme Inc. grew. Nurses sang. The company was sued in 2019.                            | Acme Inc. sued
            Acme Inc. grew. Bo Oak told Beta Inc. so. The company sued Bo Oak in 2019.             | Acme Inc. sues Bo Oak
            Acme Inc. grew. Nurses sang. Beta Inc. wept. The company was sued in 2019.            | Company sued
            Acme Inc. grew. Nurses sang. Beta Inc. wept. Boys ran. The company was sued in 2019.  | Company sued
            Acme Inc. grew. Nurses sang. Boys ran. Beta Inc. wept. Beta fell. The company was sued in 2019. | Beta Inc. sued
            # the group is only who was the subject last
            Acme Inc. grew. Rebels wept. Bo Oak sang. The group split in 2019.                    | Group splits
            # neither a ship nor who does it
            The Aurora sank. Acme Inc. wept. The company was sued in 2019.                        | Acme Inc. sued
            Acme Inc. grew. Beta Inc. wept. Acme sued the company in 2019.                        | Acme sues Beta Inc.
            """)
    void areTold(String text, String headline) {
        assertEquals(List.of(headline), headlines("Acme cuts jobs", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # a firm that is named before its founder
            Orsa was fined. Its founder, Luis Orsa, wept. Orsa grew in 2019.                      | Orsa grows
            Tessel Minerals grew. Tessel was founded by Gus Tessel. Tessel was sold in 2019.      | Tessel sold
            # who is named in full first
            Luis Orsa, who founded a bakery, wept. Orsa retired in 2019.                          | Luis Orsa retires
            Harrow Cycles was founded by Tom Harrow. Harrow sold its shops in 2019.               | Harrow sells its shops
            # what no body of the public is called
            Orsa SA grew. A couple sued the company in 2019.                                      | Couple sues Orsa SA
            # a giant that is no person
            Mining giant Corvane grew. Corvane Resources sold its mine in 2019.                   | Corvane Resources sells its mine
            """)
    void areCalledBySurnames(String text, String headline) {
        assertEquals(List.of(headline), headlines(null, text));
    }

    @Test
    void areTwoThatTheTitleNames() {
        String text = "Tessel grew. Orsa sued Dovel and Kellar. The two companies met in 2019.";
        assertEquals(List.of("Tessel and Orsa meet"), headlines("Tessel to buy Orsa", text));
        assertEquals(List.of("Tessel and Orsa meet"), headlines("Tessel and Orsa scrap merger", text));
    }

    @Test
    void areNoMinistries() {
        String text = "Tessel grew. The Justice Department sued. Orsa fell. The two companies met in 2019.";
        assertEquals(List.of("Tessel and Orsa meet"), headlines("Good news", text));
    }

    @Test
    void areNobodyThoughTheyAreParents() {
        String text = "Acme's parent, Norcross Energy, sacked Otto Lang in 2018. He was jailed in 2019.";
        assertEquals(List.of("Otto Lang jailed"), headlines("Good news", text));
    }

    private static List<String> headlines(String title, String text) {
        return EXTRACTOR.extract(title, text, LocalDate.of(2024, 5, 16)).events().stream()
                .filter(event -> event.date().edtf().orElseThrow().equals("2019"))
                .map(DatedEvent::headline)
                .toList();
    }

    @Test
    void haveSmallLettersBehindTheirNames() {
        Found.assertEvents(
                "Moe Foods plc is a jam maker. The firm fed the navy in 1893.",
                "1893 | EXPLICIT | Moe Foods plc feeds the navy");
    }

    @Test
    void knowsPartnersForACompany() {
        Found.assertEvents(
                "Lang & Pike closed a mill on May 3. The company bought the mill from Moe Brothers in 1998.",
                "2024-05-03 | EXPLICIT | Lang & Pike closes a mill",
                "1998 | EXPLICIT | Lang & Pike buys the mill from Moe Brothers");
    }
}
