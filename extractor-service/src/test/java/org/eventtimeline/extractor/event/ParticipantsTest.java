package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in the last event of a text, by the fullest name that the text has for them. */
class ParticipantsTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Acme Motors Inc. sold a plant on May 3. Acme hired Ann Lee on May 4. | Acme Motors Inc., Ann Lee
            Acme Motors and Acme Airlines met in 2019. Acme sank on May 4.       | Acme
            The United Nations met on May 3. The U.N. voted on May 4.            | United Nations
            The Bank of England met on May 3. The bank raised its rate on May 4. | Bank of England
            Kessel Bank lent money. Kessel closed on May 3.                      | Kessel Bank
            Sunrise Optics Corp. is old. Sunrise hired Ann Lee on May 3.         | Sunrise Optics Corp., Ann Lee
            Velk Bank lent money to mills in Velk. Velk was flooded on May 3.    | ''
            Acme shows its Acme X500. Ann Lee bought two X500s on May 3.         | Ann Lee, Acme X500
            Norwen showed the X500 jet on May 3.                                 | Norwen, X500
            Norwen delayed its W500 superjumbo on May 3.                         | Norwen, W500
            Otto Voss ran Acme. Voss, who was ill, left on May 3.                | Otto Voss
            Ann Lee works at Norwen. Norwen announced a loss on May 3.           | Norwen
            Shares of Acme Corp. fell on May 3.                                  | Acme Corp.
            On May 3, Acme officials met Ann Lee.                                | Acme, Ann Lee
            U.S. officials met Ann Lee on May 3.                                 | U.S., Ann Lee
            On May 3, at the National Teacher's Conference, Ann Lee spoke.       | Ann Lee
            The Coastal Rescue Service saved two sailors on May 3.               | Coastal Rescue Service
            Delegates from Norway and Chad met on May 3.                         | Norway, Chad
            Neighbouring Chad signed a pact on May 3.                            | Chad
            Ann Lee joined Team Saber in 2019.                                   | Ann Lee, Team Saber
            A team led by Ann Lee dated the bones on May 3.                      | Ann Lee
            The ferry Moe Queen sank on May 3.                                   | Moe Queen
            Ann Lee married the shipowner Per Holm on May 3.                     | Ann Lee, Per Holm
            The memoir The Woman Who Built Ferries by Ann Lee appeared on May 3. | Woman Who Built Ferries, Ann Lee
            Presidents Otto Lang and Tim Lee met on May 3.                       | Otto Lang, Tim Lee
            Vice President Ann Lee resigned on May 3.                            | Ann Lee
            Interior Minister Ann Lee resigned on May 3.                         | Ann Lee
            Former Acme engineer Ann Lee resigned on May 3.                      | Ann Lee
            Ann Lee entered St. Mary's College on May 3.                         | Ann Lee, St. Mary's College
            Councilman Otto Lang left on May 3.                                  | Otto Lang
            On May 3, General Motors hired Gen. Ann Lee.                         | General Motors, Ann Lee
            The captain, 52-year-old Jan Pappas, was arrested on May 3.          | Jan Pappas
            Jan Pappas, captain of the ferry, fled. Pappas was held on May 3.    | Jan Pappas
            Rebels under Gen. Omar al-Hadi fled. Al-Hadi surrendered on May 3.   | Omar al-Hadi
            Pohl & Wick Ropes PLC is old. Pohl & Wick hired Ann Lee on May 3.    | Pohl & Wick Ropes PLC, Ann Lee
            Pohl & Wick Ropes PLC is old. Ann Lee sued P&W on May 3.             | Ann Lee, Pohl & Wick Ropes PLC
            Norwen Space said so. Norwen hired Ann Lee on May 3.                 | Norwen Space, Ann Lee
            Norwen Rovers are old. Norwen hired Ann Lee on May 3.                | Norwen Rovers, Ann Lee
            Danish-born painter Ann Lee left on May 3.                           | Ann Lee
            The Attorney General's Office sued Ann Lee on May 3.                 | Attorney General's Office, Ann Lee
            Otto Lang fled. His rival, Ann Lee, was held on May 3.               | Ann Lee
            Otto Lang said he fled. Otto Lang's partner, Ann Lee, left on May 3. | Ann Lee
            Ann Lee lost at the Norwen Council on May 3.                         | Ann Lee, Norwen Council
            Ann Lee quarrelled with Oslo on May 3.                               | Ann Lee, Oslo
            Ann Lee joined Lyon from Brest on May 3.                             | Ann Lee, Lyon, Brest
            Ann Lee moved to Lyon from Brest on May 3.                           | Ann Lee
            Ann Lee won the Holm Prize in 2019. She got the prize on May 3.      | Ann Lee
            UEFA fined Norwen 40,000 euros on May 3.                             | UEFA, Norwen
            In March Ann Lee sued Channel 4.                                     | Ann Lee, Channel 4
            Ann Lee said she fled. Kenya's Ann Lee left on May 3.                | Ann Lee
            Talks between Tavia and Chad failed on May 3.                        | Tavia, Chad
            The Court of Arbitration for Sport sued Ann Lee on May 3.            | Court of Arbitration for Sport, Ann Lee
            The Ministry of Justice sued Ann Lee on May 3.                       | Ministry of Justice, Ann Lee
            Ann Lee left the M50 motorway on May 3.                              | Ann Lee
            Norwen Shipping Ltd sued Ann Lee on May 3.                           | Norwen Shipping Ltd, Ann Lee
            Norwegian shipping group Norwen Lines sued Ann Lee on May 3.         | Norwen Lines, Ann Lee
            U.S. Senator Ann Lee resigned on May 3.                              | Ann Lee
            Ann Lee joined the 9th Circuit on May 3.                             | Ann Lee, 9th Circuit
            Ann Lee was saved from the Norwen Firth on May 3.                    | Ann Lee
            The Seafarers' Union met in Oslo on May 3.                           | Seafarers' Union
            The People's Party met in Oslo on May 3.                             | People's Party
            The storm struck the capital, Dala, on May 3.                        | ''
            The mayor of the town, Ann Lee, left on May 3.                       | Ann Lee
            Ann Lee OBE opened a school on May 3.                                | Ann Lee
            She spoke at the Redwater Galleria. She left Redwater on May 3.      | Redwater
            A fire broke out in Lindholm. Lindholm sued Acme on May 3.           | Lindholm, Acme
            A fire broke out in Lindholm. Lindholm was flooded on May 3.         | ''
            Ann Lee opened the iPort Shop. The shop hired Otto Lang on May 3.    | iPort Shop, Otto Lang
            Booker laureate Ann Lee left Oslo on May 3.                          | Ann Lee
            North Korean leader Otto Lang met Ann Lee on May 3.                  | Otto Lang, Ann Lee
            Ann Lee marched against the government of Jan Pappas on May 3.       | Ann Lee, Jan Pappas
            Skarn Web Services hired Ann Lee on May 3.                           | Skarn Web Services, Ann Lee
            Royal Electric hired Ann Lee on May 3.                               | Royal Electric, Ann Lee
            Hollin's cut its forecast on May 3.                                  | Hollin's
            The firm Dala shut. Ann Lee left Dala on May 3.                      | Ann Lee, Dala
            The share capital of Acme doubled on May 3.                          | Acme
            """)
    void areNamedInFull(String text, String participants) {
        var events = EXTRACTOR.extract(null, text, PUBLISHED).events();
        assertEquals(
                participants, String.join(", ", events.get(events.size() - 1).participants()));
    }

    @Test
    void areCalledAsTheTitleCallsThem() {
        String text = "Ann Maria Lee (born 17 May 1964) is a painter. Lee left Oslo in 1990.";
        assertEquals(List.of("Ann Lee"), participantsOfLast("Ann Lee", text));
        assertEquals(List.of("Ann Maria Lee"), participantsOfLast("A painter", text));
    }

    private static List<String> participantsOfLast(String title, String text) {
        var events = EXTRACTOR.extract(title, text, PUBLISHED).events();
        return events.get(events.size() - 1).participants();
    }
}
