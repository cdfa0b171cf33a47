package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a headline makes of words that only the rest of the article explains. */
class HeadlinesInContextTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # whom the headline has named already
            Otto Moe wept. The arrest of Otto Moe's son hurt Otto Moe in 2019.                 | Arrest of Otto Moe's son hurts Moe
            Ann Moe wept. The arrest of Otto Moe's son hurt Ann Moe in 2019.                   | Arrest of Otto Moe's son hurts Ann Moe
            # the noun that the article has called it
            The Sloane Museum is small. The museum was flooded in 2019.                        | Sloane Museum flooded
            Mayor Ann Lee spoke. The mayor resigned on May 3.                                  | Ann Lee resigns
            The Aurora was a ferry. The ferry sank in 2019.                                    | Aurora sinks
            Harbour Bank Plc hired a man of Lee Bank. The bank shrank in 2019.                 | Harbour Bank Plc shrinks
            An early election in Oslo is due. Ann Lee lost the 2022 election.                  | Ann Lee loses the election
            Ann Lee was a nurse. Her clinic in a stable was small. It was shelled in 1994.     | Ann Lee's clinic shelled
            Ann Lee was a nurse. Her clinic was small. Few came. The clinic was shelled in 1994. | Clinic shelled
            Acme found a fault in its Kite model. The company dropped the model in 2019.       | Acme drops the Kite model
            A judge read the notes of a reporter. Ann Lee published the notes in 2019.         | Ann Lee publishes the notes of a reporter
            Ann Lee sang after being pardoned by Otto Lang. He announced the pardon at a meeting in 2019. | Otto Lang announces the pardon of Ann Lee at a meeting
            Ann Lee flew to Kenya; she was arrested there in 2019.                             | Ann Lee arrested in Kenya
            Ann Lee flew to a farm; she was arrested there in 2019.                            | Ann Lee arrested
            Gov. Ann Lee wept. The governor moved to Oslo in 2019.                             | Ann Lee moves to Oslo
            The Rev. Tim Lang sang. The pastor fled in 2019.                                   | Tim Lang flees
            Chief executive Ann Lee, who took the post in 2019, sang.                          | Ann Lee takes the post of chief executive
            Tim Lang sang. Ann Lee, Acme's lawyer, who left the firm in 2019, wept.            | Ann Lee leaves Acme
            # the ruling, decision and warning that a clause has told
            A court ruled that the city must close the mill. A judge threw out the ruling in 2019. | Judge throws out the ruling that the city must close the mill
            The council decided that Ann Lee should be dismissed. Otto Lang criticized the decision in 2019. | Otto Lang criticizes the decision that Ann Lee should be dismissed
            Experts warned in April that it could break. Acme ignored the warning in 2019.     | Acme ignores the warning
            Rules eased Danish group Acme's huge bid for Moe. Acme launched the bid in 2019.    | Acme launches the huge bid
            # who is a person
            Ann Lee (1950 – 2020) was a painter. She moved to Oslo in 1980.                    | Ann Lee moves to Oslo
            Jan van der Velde (1950 – 2020) was a poet. Van der Velde died in 2020.            | Jan van der Velde dies
            Ann Lee (1950 – 2020) was a painter. Her brother Tim died in 1980.                 | Ann Lee's brother Tim dies
            Then-Mayor Ann Lee sang. Lee resigned in 2019.                                     | Ann Lee resigns
            # two who are one subject
            Ann Lee is a judge. She married Otto Lang in 1960; they divorced in 1971.          | Ann Lee and Otto Lang divorce
            The Moes were a band formed by Ann Lee and Otto Lang. They signed to Acme in 1970. | Moes sign to Acme
            The rebels fled. They took up arms in 1964.                                        | Rebels take up arms
            Otto Lang, 61, and the owner of two mills, was shot on May 3.                      | Otto Lang shot
            Otto Lang, 61, and the mayor of Torvik were shot on May 3.                         | Otto Lang and the mayor of Torvik shot
            # what only another day has
            They recalled the siege of Moe in 1944 at a ceremony on Sunday.                    | Siege of Moe
            They recalled the siege of Moe in 1944 at the fort.                                | Siege of Moe at the fort
            # him and her by their given names
            Edith Lee sang. Peter Lang spoke. She resigned in 2019.                            | Edith Lee resigns
            Tim Lee sold a house. The storm lost Peter Lang his house in 2019.                  | Storm loses Peter Lang his house
            Priya Rao was replaced by Peter Lee. He resigned in 2019.                          | Peter Lee resigns
            # the thing that an article is about
            The Vere canal froze. Men worked on it; cholera killed some. It closed in 1829.    | Vere canal closes
            Beta buys mills. Acme failed. Beta took control of the company in 2019.            | Beta takes control of Acme
            The state bought the mill; it was burned in 1971.                                  | Mill burned
            Acme Inc. rose. Revenue was up a third. The company, founded in 1987, is small.    | Acme Inc. founded
            Ann Lee is a judge. She married Otto Lang in 1960. The couple moved to Oslo in 1971. | Ann Lee and Otto Lang move to Oslo
            # whose the money is
            Acme Inc. opened a mill. Net income rose to $3 million in 2019.                    | Acme Inc.'s net income rises to $3 million
            Acme Inc. opened a mill. It posted a loss of $5 million in 2018. The shares fell in 2019. | Acme Inc.'s shares fall
            # who is called by the last word of a name
            The European Commission met. Otto Lang sued the Commission in 2019.                | Otto Lang sues the European Commission
            # the act that a clause has told
            Police arrested Ann Lee. The arrest angered Oslo in 2019.                          | Arrest of Ann Lee angers Oslo
            Acme agreed to buy Beta Inc. The deal was approved on May 3.                       | Deal to buy Beta Inc. approved
            Nurses in the city of Oslo wept. The city sued a bank in 2019.                     | City of Oslo sues a bank
            Envoys signed a peace treaty. The treaty was declared void in 2019.                | Peace treaty declared void
            # the noun that was said of it in passing
            Rovers won a first trophy. Rovers showed the trophy in Oslo in 2019.               | Rovers show the trophy in Oslo
            Otters found a bee. "It is a beautiful bee," said Ann Lee. The bee was shown in Oslo in 2019. | Bee shown in Oslo
            # the same act by another noun, and what is to be done
            Otters feared Acme's merger with Beta. Tim Lee praised the deal in 2019.           | Tim Lee praises Acme's merger with Beta
            The town made a plan on Monday to build a tunnel. Tim Lee praised the plan in 2019. | Tim Lee praises the plan to build a tunnel
            Tim Lee bought a boat to carry eels. Otto Lang sold the boat in 2019.              | Otto Lang sells the boat
            # what is one of several, and who is not whom the news tells of first
            Regent Air, one of the oldest airlines, failed. The airline was founded in 2019.   | Regent Air founded
            A boy hit a nurse. Ann Lee, 58, wept. The boy was jailed in 2019.                  | Boy jailed
            # the firm that somebody heads
            Ann Lee, founder of Velmo, wept. Lee was fired from the company in 2019.           | Ann Lee fired from Velmo
            # whose it is that somebody does something with
            She joined Acme in 1952 and led its expansion in 2019. Ann Lee is old.             | Acme's expansion
            Ann Lee was a chemist. She joined Acme and led its growth in 2019.                 | Ann Lee leads Acme's growth
            # of which firm the sentences have gone on to tell
            Beta bought Acme. Acme made lamps. It had two mills. The company closed a mill in 2019. | Acme closes a mill
            # who is named already by whose somebody is
            Tim Lee is six. Tim Lee's uncles cared for him in 2019.                            | Tim Lee's uncles care for him
            # who has no name
            Ann Lee sang. The pilot wept. He was honoured in 2019.                             | Pilot honoured
            Tim Lee sang. His father wept. He was honoured in 2019.                            | Tim Lee honoured
            Two nurses were tried. One of them, Dr. Alan Voss, was sentenced to a year in 2019.   | Alan Voss sentenced to a year
            # who is dead
            Tim Lee was a poet. Otto Berg was killed by a bear. A lamp broke. He retired in 2019. | Tim Lee retires
            Tim Lee, a poet, died at 91. He was from Oslo. His son Tom Berg fled and Lee wept. He retired in 2019. | Tim Lee retires
            Ana Lee sang. Her husband, the poet Radu Ilie, joined her. He wept. She retired in 2019.  | Ana Lee retires
            # who is no person but a team, and who is no bird
            City, who sang, won. Ted Crane, a singer, wept. Crane, 51, left. He retired in 2019.   | Ted Crane retires
            # who does not do it to himself
            Tim Lee sang. The pilot picked him up. He wept. He retired in 2019.                | Tim Lee retires
            # what its owner or its name says
            Norway's space agency is small. The agency lost a rocket in 2019.                  | Norway's space agency loses a rocket
            Foreign ministers of Kenya and Norway met. The ministers quarrelled in 2019.       | Foreign ministers of Kenya and Norway quarrel
            Acme Inc. shrank. It sold its mining unit. The unit went bankrupt in 2019.         | Acme Inc.'s mining unit goes bankrupt
            # who is a doctor, and who a child
            Nurses thanked Dr. Tim Lee. The doctor retired in 2019.                            | Tim Lee retires
            Nurses found 6-year-old Tim Lee. The boy was honoured in 2019.                     | Tim Lee honoured
            Tim Lee, 6, fled from Oslo. The boy was honoured in 2019.                          | Tim Lee honoured
            Tim Lee, 46, fled from Oslo. The boy was honoured in 2019.                         | Boy honoured
            Tim Lee, the 6-year-old boy in the row, fled. His aunt wept. The boy was honoured in 2019. | Tim Lee honoured
            Nurses found 6-year-old Tim Lee. The 6-year-old's rescue was filmed in 2019.       | Tim Lee's rescue filmed
            Tim Lee died and his son Otto Lee wept. He sold the mill in 2019.                  | Otto Lee sells the mill
            # who was just called so
            Norbank was sold to the media group Svea. The group closed a mill in 2019.         | Svea closes a mill
            # who is of a nation
            The American Peter Pell sang. Pell retired in 2019.                                | Peter Pell retires
            # the party of one is not that of another
            The party of Mayor Ann Lee won. Nurses sang. Mayor Tim Berg wept. It rained. Berg founded the party in 2019. | Tim Berg founds the party
            # who is no company
            Acme Inc. shrank. The Safety Commission spoke. The company was sued in 2019.       | Acme Inc. sued
            # whose it is in an aside
            A court fined Beta. Acme, which sold its only mill, sank. The mill burned in 2019. | Acme's only mill burns
            # who are two
            Ann Lee sang to Hans Keller. He became her husband. The couple moved to Oslo in 1961. | Ann Lee and Hans Keller move to Oslo
            Acme Inc. shrank. Beta Inc. grew. The two companies merged in 2019.                | Acme Inc. and Beta Inc. merge
            # what is a kind of it
            Rescuers found a wooden tanker. The ship sank near Oslo in 2019.                   | Wooden tanker sinks near Oslo
            # who comes from where
            Acme sued a Danish brewer, Holt & Lee. The Danish company sold a mill in 2019.     | Holt & Lee sells a mill
            Norwegian rider Tim Lee fell. Ann Oakes sang. The Norwegian retired in 2019.       | Tim Lee retires
            # who plays
            Oslo Rovers sacked Tim Lee in 2011, a year after the team lost 4-0 to Bergen.      | Oslo Rovers lose 4-0 to Bergen
            # who has the surname of a plural, and whose uncle has it, too
            Clara Voss is a poet. She was raised by the pastor Ernst Voss. He taught her Latin. She fled in 1990. Voss died in 2019. | Clara Voss dies
            Clara Voss is a poet. She was raised by the pastor Ernst Voss. He taught her Latin. She fled in 2019. | Clara Voss flees
            # who can do it
            The treaty was signed. The treaty gives Chile a pier, but the Chilean senate wept. It ratified the accord in 2019. | Chilean senate ratifies the accord
            # what is done to what rebels have done something to
            The army wept. Rebels took the town of Gao. The army retook it in 2019.                | Army retakes the town of Gao
            # who the king is, and whose surname stands alone
            King Oskar II sang. Nurses wept. The king dismissed Jan Roos in 2019.                  | King Oskar II dismisses Jan Roos
            Tom Adler and Lumo Inc. quarrelled. Adler left in 2019.                                | Tom Adler leaves
            # which two
            Norway and Kenya quarrelled. Ann Lee and Bo Oak met. The two countries signed a treaty in 2019. | Norway and Kenya sign a treaty
            # which firm
            Acme Inc. hired Bo Oak. The firm sent him to Oslo in 2019.                            | Acme Inc. sends Bo Oak to Oslo
            Bo Oak joined Holt & Co. He sang. The firm sent him to Oslo in 2019.                   | Holt & Co. sends Bo Oak to Oslo
            # what is done to what something new has done something to
            The Marlow Museum is old. A bomb destroyed the east wing. It was rebuilt in 2019.      | East wing rebuilt
            The Marlow Museum is old. In 2019 the town sold the museum.                            | Town sells the Marlow Museum
            # the countries
            Norway and Kenya quarrelled. The countries signed a treaty in 2019.                    | Norway and Kenya sign a treaty
            # what is a firm by its name
            Lang Motor Co. grew. Lang sold a mill in 2019. Otto Lang wept.                         | Lang sells a mill
            Holt & Sons is run by Edward Holt. Holt was fined in 2019.                         | Holt fined
            # to which office, and one of which
            Mayor Ann Lee wept. Lee was elected on May 3.                                      | Ann Lee elected mayor
            Bo Oak, an actor, wept. Oak was elected on May 3.                                  | Bo Oak elected
            Acme and Veldra sell phones. Acme sold 300 of them on May 3.                       | Acme sells 300
            A strong quake hit Oslo, the worst since a huge quake in 1960. The quake killed Ann Lee on May 3. | Strong quake kills Ann Lee
            A quake hit Oslo. A smaller one destroyed Bergen's bridge on May 3.                | Smaller quake destroys Bergen's bridge
            A fire destroyed the church; a new one was consecrated in Oslo on May 3.           | New church consecrated in Oslo
            # which of those who are of a nation, and what a firm says of itself
            Russian President Ann Lee met Russian singer Olga Bem. The Russian leader fled in 2019. | Ann Lee flees
            Acme Inc. shrank. In 2019, Acme announced that Acme would close a mine.            | Acme announces that it will close a mine
            # whose in many words, and whose the headline tells already
            Ann Lee's survey of the sky took years. Its catalogue was sold in 2019.            | Catalogue of Ann Lee's survey of the sky sold
            Ann Lee's survey of the sky took years. Lee began the survey in 2019.              | Ann Lee begins the survey of the sky
            # who signed with whom, and who makes drugs
            President Ann Lee signed it with President Bo Oak. The two men flew to Oslo in 2019. | Ann Lee and Bo Oak fly to Oslo
            Drugmaker Orvella grew. Ann Lee sang. She joined Orvella in 2019.                  | Ann Lee joins Orvella
            # what is no longer new
            A mill burned in Oslo. Nurses built a new mill. The mill in Oslo was sold in 2019. | Mill in Oslo sold
            # what is only a name, and notes that somebody had
            Acme Inc. grew. It sold pens under the name Orbit. It was sold in 2019.              | Acme Inc. sold
            The scandal grew in 2019, when Beta published notes it had found.                  | Beta publishes notes
            # who does what several do, and whose is what others own
            Police told of payments by Acme. In 2019 they searched a mill in Oslo.             | Police search a mill in Oslo
            Acme Inc. grew. Ann Lee spoke at the company's Builder's Fair in Oslo in 2019.     | Ann Lee speaks at Acme Inc.'s Builder's Fair in Oslo
            The Miners ' Bank bought a mill in 2019.                                           | Miners' Bank buys a mill
            # what has a prime minister is no firm
            Norland's prime minister praised Bygg-Nor. Bygg-Nor won a contract. The firm sold a mine in 2019. | Bygg-Nor sells a mine
            # what is no title, and behind which town a state stands
            In 2019, the Justice Department blocked a merger.                                  | Justice Department blocks a merger
            Lee sided with Acme Inc. of Newark, N.J., which sued Halden in 2019.               | Acme Inc. of Newark sues Halden
            # what both are, and what another thing of the kind has been told of since
            Acme Inc. sued Beta Inc. in Oslo. Both companies fled in 2019.                     | Acme Inc. and Beta Inc. flee
            Lee sailed on the ferry Aurora. A freighter sank. The ship was found in Oslo in 2019. | Ship found in Oslo
            # what somebody leaves, who is told at once, and what is called by its maker
            Ann Lee founded Acme in Oslo in 1999 and left in 2019.                             | Ann Lee leaves Acme
            Acme was bought by the pop group The Crickets in 2019.                             | Acme bought by The Crickets
            Otto Lang painted it. The museum sold another Lang in 2019.                        | Museum sells another Lang
            Rival Senga was quick. Ann Lee sued Senga in 2019.                                 | Ann Lee sues Senga
            # who is named only behind the news, whose given name is never told, and who is described
            A heart surgeon who lied was jailed in 2019. Ann Lee, 58, wept.                    | Ann Lee jailed
            Ann Lee met President Oak in Oslo in 2019.                                         | Ann Lee meets President Oak in Oslo
            Otto Lang, the pianist and composer whose song sold well, died in 2019.            | Otto Lang dies
            # what a fire does something to
            A fire damaged the ship in Oslo. It was sold to Acme in 2019.                      | Ship sold to Acme
            # what is called by a surname, and the name of a ship
            Emil Lang wept. The Lang turbine was shown in Oslo in 2019.                        | Lang turbine shown in Oslo
            In 2019, another ferry, the Aurora, sank in Oslo.                                  | Aurora sinks in Oslo
            # what a thing is not
            A judge in Bern blocked the order. In 2019, the court allowed it to take effect.   | Court allows the order to take effect
            """)
    void namesWhatTheArticleExplains(String text, String headline) {
        List<String> headlines = EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();
        assertTrue(headlines.contains(headline), headlines::toString);
    }
}
