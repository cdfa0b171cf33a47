package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a sentence belongs to the verb or noun that a headline tells. */
class SyntaxOfHeadlinesTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final List<String> PARTS = List.of(
            "$3 million ends",
            "Acme ends",
            "Otto Lang persuaded",
            "Ann Lee becomes the first woman",
            "Acme Corp. buys a mill",
            "Last given the office",
            "Sword says to have been used in Oslo",
            "Sword to be used in Oslo");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # where a list ends and a clause begins
            Lee was beaten by a rival, Ann Moe, and his heir as chairman, Otto Lang, sold the mill in 2019. | Otto Lang sells the mill
            In 2019 Acme opened a mill in Oslo, and a ship carrying salt was sunk.           | Acme opens a mill in Oslo
            Acme cut 200 jobs, or a tenth of all, on May 3.                                  | Acme cuts 200 jobs
            Bergen survived the flood, which in 2008 left mud in Oslo, and the war.          | Flood leaves mud in Oslo
            Ann Lee from Oslo, Tim Moe of Bergen and Otto Lang of Kenya were held on May 3.  | Ann Lee from Oslo, Tim Moe of Bergen and Otto Lang of Kenya held
            Afghan and U.S. forces raided a mill in Bergen on May 3.                         | Afghan and U.S. forces raid a mill in Bergen
            # nouns like verbs
            On May 3 Acme sued search engine operator Orbit over its use of maps.            | Acme sues search engine operator Orbit over its use of maps
            The photo sharing website Orbit was sold to Acme on May 3.                       | Photo sharing website Orbit sold to Acme
            Ann Lee helped end the war in Kenya in 2019.                                     | Ann Lee helps end the war in Kenya
            # who is helped or let do something
            Acme helped Oslo build a dam in 2019.                                            | Acme helps Oslo build a dam
            Acme helped farmers buy land in 2019.                                            | Acme helps farmers buy land
            Fans who watch games bought a mill in 2019.                                      | Fans who watch games buy a mill
            # what is set in commas
            The ship Aurora, which had left Dayton, Ohio, in May, was sunk on June 3.        | Ship Aurora sunk
            The mill was bought by Ann Lee, owner of a bakery in Oslo, who plans to close it on June 3. | Ann Lee to close the mill
            Ann Lee, 44, and Otto Lang, 33, who had left on May 1, reached the top on May 3. | Ann Lee and Otto Lang reach the top
            Ann Lee, 44, seeded first, won in Oslo on May 3.                                 | Ann Lee wins in Oslo
            A bell that was lost since it was stolen from a church in Oslo was found on May 3 by Ann Lee. | Bell that was lost found by Ann Lee
            Acme Corp., Dayton, Ohio, was sold on May 3.                                     | Acme Corp. sold
            Lee knew a bar where a sniper shot and killed Ann Moe on May 3.                  | Sniper kills Ann Moe
            The secretary general, Ann Lee, opened a conference in Oslo on May 3.            | Ann Lee opens a conference in Oslo
            Her opponent, the lawyer Tim Lee, resigned on May 3.                             | Tim Lee resigns
            The Bergen works, one of the oldest in Norway, will close in June 2024.          | Bergen works to close
            The Oslo Express, bound for Bergen, left port on May 3.                          | Oslo Express leaves port
            A quake of magnitude 8.8, followed by a flood which hit farms, killed 52 people in Oslo in 2010. | Quake of magnitude 8.8 kills 52 people in Oslo
            A plan to pull the Oslo mill down, put forward by the mayor, Tim Lee, was dropped in 2021. | Plan to pull the Oslo mill down dropped
            Ann Lee signed into law a ban on drilling on May 3.                              | Ann Lee signs a ban on drilling
            Two men were charged in Oslo on May 3 with the theft of a 16th-century altar, stolen in March. | Two men charged in Oslo with the theft of an altar
            Ann Lee joined Acme, where she worked for Tim Moe, in 1954.                      | Ann Lee joins Acme
            Talks between Ann Lee and her chief, Tim Moe, which began on May 3 in Oslo, failed. | Talks between Ann Lee and Tim Moe begin in Oslo
            Otto Lang, brought in last May to save Acme, left.                               | Otto Lang brought in to save Acme
            Talks in Oslo failed on May 3, dashing hopes.                                    | Talks in Oslo fail, dashing hopes
            Arrested in 1956, after tanks entered Moe, Ann Lee was tried in Oslo, condemned and released in 1963. | Ann Lee released
            Two of Ann Lee's aides, named in Oslo papers unsealed on May 3, left.               | Oslo papers unsealed
            Acme beat a bid from Oslo, made public on May 3, and bought the mill.            | Bid from Oslo made public
            # what a participle behind the subject does not end
            A fund set up by the state in 2019 has repaid them.                              | Fund set up by the state
            Acme lost the 2019 final as well.                                                | Acme loses the final
            Acme offered in 2019 to pay for a study.                                         | Acme offers to pay for a study
            A hall paid for by the Moe Trust was opened in 2019.                             | Hall paid for by the Moe Trust opened
            A group led by Ann Lee, then a lawyer, bought the mill in 2019.                  | Group led by Ann Lee buys the mill
            Rebels fighting to topple President Tim Lee seized the town of Moe on May 3.     | Rebels seize the town of Moe
            Men hired to guard the Bergen bank stole the gold on May 3.                      | Men hired to guard the Bergen bank steal the gold
            Three workers held hostage in Oslo were released on May 3.                       | Three workers held hostage in Oslo released
            # what is done to the subject of two verbs
            Ann Lee was elected in 1990 and awarded the prize in 2019.                       | Ann Lee awarded the prize
            Ann Lee was hired in 1990 and named chairman in 2019.                            | Ann Lee named chairman
            The roof was removed in 1803 to avoid tax, and a storm in May brought down a tower. | Roof removed to avoid tax
            The mill was pulled down in 1780 and the stone used in 1782 by Acme.             | Stone used by Acme
            Ann Lee fled to Oslo after tanks came and returned in 2019.                      | Ann Lee returns
            The work was done by Ann Lee from maps of Oslo found in 2019 by Otto Lang.       | Maps of Oslo found by Otto Lang
            Acme stopped when prices fell and was revived in 2019.                           | Acme revived
            Ann Lee sang and, having won a prize, left Oslo in 2019.                         | Ann Lee leaves Oslo
            In 1935 thieves broke in and stole the Bergen Egg.                               | Thieves steal the Bergen Egg
            The mill, listed in Oslo in 2004 and sold to Acme two years later, closed.       | Mill sold to Acme
            Founded by Ann Lee in 1900 and sold to Acme in 1910, the Bergen mill burned.     | Bergen mill sold to Acme
            Ann Lee studied in Oslo, where she rowed for a club, and qualified in 1908.      | Ann Lee qualifies
            In 1906 Ann Lee bought a mill, sold it to Acme in 1910 and retired in 1912.      | Ann Lee retires
            The mill was designed by Ann Lee and built in 1871 by Acme.                      | Mill built by Acme
            The watch was stolen in Oslo in 1988 and returned in 1994 to Ann Lee.            | Watch returned to Ann Lee
            Ann Lee was born in Oslo in 1864 and taught the piano by her mother.             | Ann Lee taught the piano by her mother
            Ann Lee left in April 2019, citing differences over money, and was replaced by Tim Moe. | Ann Lee replaced by Tim Moe
            Ann Lee died when her jet, built in 1956 and owned by Acme, crashed in Oslo.     | Ann Lee's jet built
            # what completes a verb or noun
            A ship was named after Ann Lee in 2019.                                          | Ship named after Ann Lee
            Divers found the bodies of two of the miners on May 3.                           | Divers find the bodies of two of the miners
            Otto Lang threatened on May 3 to block the bill unless money was found.          | Otto Lang threatens to block the bill
            In 2004 Ann Lee became the first woman to conduct at the Bergen festival.        | Ann Lee becomes the first woman to conduct at the Bergen festival
            In 2019 Acme was praised on a television show.                                   | Acme praised on a television show
            In 2019 Ann Lee was ranked 212th.                                                | Ann Lee ranked 212th
            Ann Lee freed the funds that a panel voted to reject in 2019.                    | Panel votes to reject the funds
            Ann Lee was hired in 2019 to turn the firm around.                               | Ann Lee hired to turn the firm around
            Ann Lee, who had thrown the case out last June, left.                            | Ann Lee throws the case out
            In 2019 Otto Lang let a group of soldiers in through the gate.                   | Otto Lang lets a group of soldiers in through the gate
            Ann Lee was nominated for an Academy Award in 2019.                              | Ann Lee nominated for an Academy Award
            "The Lamp," which Ann Lee left unfinished in 2019, is short.                     | Ann Lee leaves The Lamp unfinished
            Otto Lang was charged with theft and money laundering on May 3.                  | Otto Lang charged with theft and money laundering
            The firm makes cars at a plant in Oslo that Acme sold in 2019.                   | Acme sells a plant in Oslo
            A petition for Ann Lee was handed in last week.                                  | Petition for Ann Lee handed in
            A petition for Ann Lee was handed in on May 3.                                   | Petition for Ann Lee handed in
            Ann Lee returned to Oslo in 2019 with money raised by a newspaper.               | Ann Lee returns to Oslo with money raised by a newspaper
            Acme nurses will spend the rest of the week in Oslo.                             | Acme nurses to spend the rest of the week in Oslo
            Acme has set its sights on buying a bank holding company.                   | Acme sets its sights on buying a bank holding company
            Acme will redeem preferred stock in Oslo on May 30.                              | Acme to redeem preferred stock in Oslo
            Ann Lee and Tim Moe won a prize in 2019 ahead of 43 firms.                       | Ann Lee and Tim Moe win a prize ahead of 43 firms
            In 2019 Acme agreed to keep the mill in Oslo open.                               | Acme agrees to keep the mill in Oslo open
            A judge refused on Friday to free Ann Lee until her trial begins in Oslo.     | Judge refuses to free Ann Lee until her trial begins in Oslo
            In 2008 Ann Lee refused to let the Bergen mill fail.        | Ann Lee refuses to let the Bergen mill fail
            Acme will cut 300 jobs on top of the 400 in Oslo on May 30.                      | Acme to cut 300 jobs on top of the 400 in Oslo
            Ann Lee was born in Oslo on May 3, 1950, to parents who had fled.                | Ann Lee born in Oslo
            Otto Lang survived his wife, Ann Lee, whom he married in 2001.                   | Otto Lang marries Ann Lee
            In May 2019 the Oslo brigade turned about and fled.                              | Oslo brigade turns about
            The Bergen union will ballot members in Oslo on May 30.                          | Bergen union to ballot members in Oslo
            A judge in Oslo dismissed on May 3 a suit accusing Acme of having bribed Otto Lang. | Judge in Oslo dismisses a suit accusing Acme of having bribed Otto Lang
            Ann Lee was stripped of her world 200 metres title in 2003.                      | Ann Lee stripped of her world 200 metres title
            A delegation of fourteen from Moe in Norway signed a pact on May 3.              | Delegation of fourteen from Moe in Norway signs a pact
            Six pupils of the Moe School will spend June 2024 in Oslo.                       | Six pupils of the Moe School to spend June 2024 in Oslo
            # where a noun phrase begins
            By all accounts foreign companies bought Acme in 2019.                          | Foreign companies buy Acme
            Shares in Acme rose 11 percent in Oslo on May 3.                                | Shares in Acme rise 11 percent in Oslo
            May 3, 2019: Explosion kills 76 men in Oslo.                                    | Explosion kills 76 men in Oslo
            # who somebody is that does something
            Ann Lee was a botanist who in 1957 discovered an orchid.                        | Ann Lee discovers an orchid
            The Oslo Tigers fired Ann Lee in 2019. The Tigers have lost since.               | Oslo Tigers fire Ann Lee
            The Valdorians retreated to Oslo in 2019.                                        | Valdorians retreat to Oslo
            Acme was bought by Orsa in 2006 and sold to a rival in 2011.                     | Acme sold to a rival
            A long, bitter strike in Oslo ended on May 3.                                    | Long, bitter strike in Oslo ends
            Acme made a new, $7-a-share bid for Beta on May 3.                               | Acme makes a new, $7-a-share bid for Beta
            Lang bought a small, 12-room hotel in Bergen in 1998.                            | Lang buys a small, 12-room hotel in Bergen
            The cinema and ferry operator sold two Oslo halls on May 3.                      | Cinema and ferry operator sells two Oslo halls
            The Oslo food, tobacco and clothing company sued Beta on May 3.                  | Oslo food, tobacco and clothing company sues Beta
            Herbicide use on farms in Norway doubled last year.                              | Herbicide use on farms in Norway doubles
            Oslo share prices fell on May 3.                                                 | Oslo share prices fall
            Lang bought the most widely read paper in Norway in 1999.                        | Lang buys the most widely read paper in Norway
            The Germans shelled the town of Moe on May 3.                                    | Germans shell the town of Moe
            The town of Moe rebuilt its hall, which burned down in 2008, and opened a school in Oslo on May 3. | Town of Moe opens a school in Oslo
            Acme was founded by Josiah Bell. Bell opened his first shop in Oslo in 1871.     | Josiah Bell opens his first shop in Oslo
            The Oslo agency lost contact with its lander on May 3 as it was about to land.   | Oslo agency loses contact with its lander
            Ann Lee signed a three-year deal in Oslo on May 3.                               | Ann Lee signs a three-year deal in Oslo
            # what is still to come
            Acme plans to begin selling the drug in Oslo on May 30.                          | Acme to begin selling the drug in Oslo
            Acme will close its mill before opening a shop in 2033.                          | Acme to open a shop
            """)
    void isSeen(String text, String headline) {
        List<String> shown = shown(text);
        assertTrue(shown.contains(headline), () -> shown + " <- " + text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Judges in Oslo said on Monday that 14 people had been indicted for fraud.    | 2024-05-13 14 people indicted for fraud
            Acme is closing two of its mills in Oslo, the company said on Monday.        | 2024-05-13 Acme closes two of its mills in Oslo
            Fourteen nurses have been indicted in Bergen, judges said on Monday.          | 2024-05-13 Fourteen nurses indicted in Bergen
            Acme Corp. said that Ann Lee had resigned.                                   | 2024-05-16 Ann Lee resigns
            """)
    void isSeenInWhatIsReported(String text, String event) {
        List<String> shown = EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(each -> each.salience() >= DatedEvent.SALIENT)
                .map(each -> each.date().edtf().orElse("") + " " + each.headline())
                .toList();
        assertTrue(shown.contains(event), () -> shown + " <- " + text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Police in Oslo have held three men over last Friday's attack on a mill.     | 2024-05-10 Attack on a mill
            A woman in her 30s was killed in Oslo on May 3.                              | 2024-05-03 Woman in her 30s killed in Oslo
            Tim Lee was convicted in 1995 of shooting Harold Moe in a robbery in Oslo.   | 1995 Tim Lee convicted of shooting Harold Moe in a robbery in Oslo
            Talks between Acme and the union broke down late on Monday.                  | 2024-05-13 Talks between Acme and the union break down
            Acme said on Monday that it will give buyers of its loud kettle two ear plugs in answer to many complaints. | 2024-05-13 Acme to give buyers of its loud kettle two ear plugs in answer to many complaints
            Acme showed its latest phone on May 3 in exchange for nothing.               | 2024-05-03 Acme shows its latest phone in exchange for nothing
            Ann Lee will next race in Oslo on June 3.                                    | 2024-06-03 Ann Lee to race in Oslo
            """)
    void isOfItsOwnDate(String text, String event) {
        isSeenInWhatIsReported(text, event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme lost $3 million in the quarter ended May 3.",
                "Otto Lang was persuaded in 2019.",
                "Ann Lee became the first woman in 2019.",
                "Acme Corp. said on Monday that it might buy a mill.",
                "Two judges, the last of them given the office in 2019, left.",
                "A sword said to have been used in Oslo in 1913 was sold."
            })
    void isNotShownInPart(String text) {
        List<String> shown = shown(text);
        assertTrue(shown.stream().noneMatch(PARTS::contains), () -> shown + " <- " + text);
    }

    private static List<String> shown(String text) {
        return EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();
    }
}
