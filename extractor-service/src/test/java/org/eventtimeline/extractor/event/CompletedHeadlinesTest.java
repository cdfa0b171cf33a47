package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What completes a headline that would leave open which, where, as what or to what end. */
class CompletedHeadlinesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # by how much
            The Oslo bank raised its rate by half a percentage point on May 3.      | Oslo bank raises its rate by half a percentage point
            In the first half a goal by Ann Lee beat Rovers on May 3.               | Goal by Ann Lee beats Rovers
            Acme will produce between 300 and 400 vans in 2029.                     | Acme to produce between 300 and 400 vans
            # what nothing else has read, as the sentence has it, if it ends with the clause
            Norway launched missile strikes on May 3 against alleged rebel camps.   | Norway launches missile strikes against alleged rebel camps
            Otto Lang lent his boat in 1947 to the town's most feared smuggler.     | Otto Lang lends his boat to the town's most feared smuggler
            Acme adopted a plan on May 3 designed to keep suitors away.             | Acme adopts a plan designed to keep suitors away
            Norway issued a report on May 3 saying that Sweden would join the pact. | Norway issues a report saying that Sweden would join the pact
            Officials in Oslo sent signals on May 3 that Denmark wants to withdraw. | Officials in Oslo send signals that Denmark wants to withdraw
            The Oslo index slid 14.25 points on May 3, to 1913.72.                  | Oslo index slides 14.25 points to 1913.72
            Acme's new deal will raise its costs by some 4% in both 2024 and 2025.  | Acme's new deal to raise its costs by some 4%
            # how it became, and before and on board what
            Otto Lang grew rather tired of Oslo in 1999.                            | Otto Lang grows rather tired of Oslo
            Acme's plan went before the Security Council on May 3.                  | Acme's plan goes before the Security Council
            Otto Lang died on board a ferry off Bergen in 1990.                     | Otto Lang dies on board a ferry off Bergen
            # what somebody requires
            In 2018 Norway required that trams in Oslo cut noise by half.           | Norway requires that trams in Oslo cut noise by half
            # nothing of a side whose other does not fit, and nothing of a presence without whose it is
            The bones of Otto Moe were reburied in 2010 in the presence of Moe's great-great-granddaughter. | Bones of Otto Moe reburied
            Ann Lee mediated in 2018 between the old Danish steel workers' union of Oslo under its first leader, Otto Moe, and the bank. | Ann Lee mediates
            # as what somebody takes or leaves office
            President Ann Lee took office in 2019.                                  | Ann Lee takes office as president
            The bank's chief executive, Ann Lee, resigned on May 3.                 | Ann Lee resigns as the bank's chief executive
            Two mayors, Otto Lang and Emil Moe, resigned on May 3.                  | Otto Lang and Emil Moe resign
            Chief executive Ann Lee, who took over in 2019, sold the mill.          | Ann Lee takes over as chief executive
            Ann Lee, a painter, took over in 2019.                                  | Ann Lee takes over
            # what the deal is
            Acme bought the rival Moe Foods in 2019. The deal was approved in 2020. | Purchase of the rival Moe Foods approved
            # a deed with its aim, if that fits, or none
            Acme announced on May 3 that it would sell the old Kelmar cotton mill in the Orla valley to pay for a new school. | Acme to sell the old Kelmar cotton mill in the Orla valley to pay for a new school
            Acme announced on May 3 that it was considering a merger of its two oldest cotton mills with mills of Beta. | Acme considers a merger of its two oldest cotton mills with mills of Beta
            Acme announced on May 3 that it had sold the old Kelmar cotton mill in the Orla valley to pay for a new school. | Acme announces that it had sold the old Kelmar cotton mill in the Orla valley
            # what is compared, or nothing
            Net income of Acme rose on May 3 just over comparable sums. | Net income of Acme rises over comparable sums
            # what says no more than its noun does, and how strong it was
            A fire occurred in the Moe mill on May 3. | Fire in the Moe mill
            The Battle of Moe took place on May 3. | Battle of Moe
            The Moe vote will take place in Oslo on June 3, 2029. | Moe vote to take place in Oslo
            An earthquake of magnitude 6 occurred off Moe on May 3. | Earthquake of magnitude 6 off Moe
            A quake of magnitude 6 struck Oslo on May 3. | Quake of magnitude 6 strikes Oslo
            # all who are told of
            Ann Lee, Otto Lang and Tim Moe, who were freed on May 3, sang. | Ann Lee, Otto Lang and Tim Moe freed
            In Oslo, Otto Lang and Tim Moe, who were freed on May 3, sang. | Otto Lang and Tim Moe freed
            # what did not quite happen
            Ann Lee almost drowned off Oslo on May 3. | Ann Lee almost drowns off Oslo
            Acme will nearly double its flights to Oslo by 2029. | Acme to nearly double its flights to Oslo
            # who is suspected, and not who or what that is told of
            Police freed a man suspected of robbing a bank in Oslo in 1988. | Man allegedly robs a bank in Oslo
            The trial of two men accused of robbing a bank in Oslo in 1988 was put off. | Two men allegedly rob a bank in Oslo
            # what is only alleged, and what was found not to be so
            Ann Lee is accused of selling arms to Acme in 2019. | Ann Lee allegedly sells arms to Acme
            Ann Lee allegedly sold arms to Acme in 2019. | Ann Lee allegedly sells arms to Acme
            Ann Lee was arrested on suspicion of killing Otto Lang in 2019. | Ann Lee allegedly kills Otto Lang
            Police questioned Ann Lee over selling secrets in 2019. | Ann Lee allegedly sells secrets
            Ann Lee was convicted of bribing a judge in 2019. | Ann Lee bribes a judge
            Ann Lee was acquitted of robbing Acme in 2019. | Ann Lee acquitted of robbing Acme
            Acme stopped short of closing the mine in 2019. | Acme does not close the mine
            # on what something still depends
            Ann Lee was freed on May 3 pending trial. | Ann Lee freed pending trial
            Otto Lang denied in a radio interview on May 3 that he had anything to do with the disappearance of Ann Lee. | Otto Lang denies that he had anything to do with the disappearance of Ann Lee
            The council approved the Moe plan on May 3 on the condition that Acme finds two partners for the mill. | Council approves the Moe plan on the condition that Acme finds two partners for the mill
            A judge ruled on May 3 that the Danish bicycle firm Lang Motors must stop selling its Kite in Oslo. | Judge rules that Lang Motors must stop selling its Kite in Oslo
            # who is named behind a place
            A painter from Oslo named Ann Lee climbed Mount Orb in 2019.            | Ann Lee climbs Mount Orb
            # whose court it is
            A court in Bergen, Norway ruled on May 3 that Ann Lee was sane.         | Court in Bergen rules that Ann Lee was sane
            # which pact, song, tour and home
            Ann Lee signed a pact in March under which Norway will provide Kenya with a grant. | Ann Lee signs a pact under which Norway will provide Kenya with a grant
            In 2019 Lumen overtook Orbit as the second most popular browser in Norway. | Lumen overtakes Orbit as the second most popular browser in Norway
            Ann Lee defected during a tour of Austria in 1975.                      | Ann Lee defects during a tour of Austria
            Ann Lee sang during the night in 1975.                                  | Ann Lee sings
            Agents searched Otto Lang's home Monday night.                          | Agents search Otto Lang's home
            Tests confirmed on May 3 that the remains were those of Ann Lee.        | Tests confirm that the remains were those of Ann Lee
            Danish brewer Acme said on May 3 that it has agreed to sell a mill.     | Danish brewer Acme says that it has agreed to sell a mill
            Tim Moe briefed Ann Lee on the outcome of the regional summit held in Oslo in March. | Regional summit held in Oslo
            Ann Lee filed a lawsuit on Monday against Acme.                         | Ann Lee files a lawsuit against Acme
            Contracts worth 40 million U.S. dollars were signed in Oslo on May 3.   | Contracts worth 40 million U.S. dollars signed in Oslo
            The Moe council voted, 6-1, on May 3, to close a mill.                  | Moe council votes
            On May 3 the Moe council voted, 6-1, to close a mill in Oslo.           | Moe council votes to close a mill in Oslo
            # whose name both offices tell
            Acme's founder and CEO, Ann Lee, resigned on May 3.                     | Ann Lee resigns
            The film premiered in Oslo in 2010.                                     | Film premieres in Oslo
            A team will leave Oslo for Kenya on May 20, carrying with it tents.     | Team to leave Oslo for Kenya
            # what somebody is heard doing, what is told with "what", and in what state somebody is left
            On May 3 a crowd filled the hall to hear Ann Lee sing.                  | Crowd fills the hall to hear Ann Lee sing
            On May 3 Ann Lee began to draw what the fire had left.                  | Ann Lee begins to draw what the fire had left
            A Danish frigate hit a ferry near Oslo on May 3, leaving nine men missing. | Danish frigate hits a ferry near Oslo, leaving nine men missing
            A Norwegian navy frigate collided with an old oil tanker near Cape Orb on May 3, leaving nine men missing. | Norwegian navy frigate collides with an old oil tanker near Cape Orb
            # what somebody is sent, and which rival
            Ann Lee wept over a letter that Otto Lang sent her in 2019.             | Otto Lang sends Ann Lee a letter
            Acme sued another rival, Beta, in 2019.                                 | Acme sues another rival, Beta
            # what an inquiry found, and which drives
            An inquiry by the Norwegian Ministry of Foreign Affairs found in May 2019 that the mill dumped oil in the Orla. | Inquiry by the Norwegian Ministry of Foreign Affairs finds that the mill dumped oil
            Acme recalled its Kite external hard drives on May 3.                   | Acme recalls its Kite external hard drives
            # what was written, and during what somebody was killed
            Ann Lee filed a lawsuit Monday seeking $3 million in damages.           | Ann Lee files a lawsuit seeking $3 million in damages
            Acme signed a contract with Beta on May 3 covering a mill in Oslo.       | Acme signs a contract with Beta covering a mill in Oslo
            Ann Lee visited the mill on May 3 carrying a flag.                      | Ann Lee visits the mill
            Ann Lee was killed on May 3 while crossing a road in Oslo.              | Ann Lee killed while crossing a road in Oslo
            # who only says something
            On May 3 a court threw out a lawsuit by two nurses who said Acme had fired them. | Court throws out a lawsuit by two nurses
            # for how long, and why
            On May 3 Ann Lee was freed after spending two nights in a cell in Oslo. | Ann Lee freed after spending two nights in a cell in Oslo
            Ann Lee cancelled the show on May 3 because of a storm.                 | Ann Lee cancels the show because of a storm
            Ann Lee left Oslo in 2003 because of a flood and in 2005 after a fire broke out. | Ann Lee leaves Oslo because of a flood
            # what stands behind a clause in commas
            Acme was sued in 2008 by Moe Foods, which makes soup, over the design of its pots. | Acme sued by Moe Foods over the design of its pots
            # who held the office
            Orin Moe testified in 2019 at the trial of the former chief of staff, Ann Lee, who was freed. | Orin Moe testifies at the trial of Ann Lee
            # where the roof fell
            The quake cut power to the town of Darsk, where a roof collapsed on May 3. | Roof collapses in Darsk
            # in what state
            Ann Lee was rescued on May 3 clinging to a buoy.                        | Ann Lee rescued clinging to a buoy
            Ann Lee was recorded on May 3 telling Tim Moe that Oslo would burn.     | Ann Lee recorded
            # who somebody is, and who somebody else
            The only son of former Gov. Otto Lang drowned in Oslo on May 3.         | Only son of Otto Lang drowns in Oslo
            Secretary of State Ann Lee drowned in Oslo on May 3.                    | Ann Lee drowns in Oslo
            Otto Lang sang. Protesters threw eggs at Mr Lang's car on May 3.        | Protesters throw eggs at Otto Lang's car
            Protesters in Oslo threw eggs at Mr Lang's car on May 3.                | Protesters in Oslo throw eggs at Mr Lang's car
            # what was filed, and which version
            The ruling came in a lawsuit that Acme filed in 2019, seeking $8 million. | Acme files a lawsuit, seeking $8 million
            Acme released the latest version of its browser on May 3.               | Acme releases the latest version of its browser
            Acme appealed on May 3 against a fine of EUR 45 million imposed by Norway. | Acme appeals against a fine of EUR 45 million imposed by Norway
            # who did it, and to whom it was done
            Lang, 29, defected from Norway on May 3, leaving a sister behind.       | Lang defects from Norway
            # in what quarter, of which there are four in a year, but not in what year
            Acme will report second-quarter results on July 17, 2024.               | Acme to report second-quarter results
            Acme posted a year-earlier profit of $3 million in 2019.                | Acme posts a profit of $3 million
            # where they are who go on strike, and what was traced to what
            Doctors across Kenya went on strike on May 3.                           | Doctors across Kenya go on strike
            Lang attributed the growth of Acme in 2019 partly to exports.           | Lang attributes the growth of Acme to exports
            Lang blamed the recession of 2019 on the drought.                       | Lang blames the recession on the drought
            # too many of what, to whom a petition went, and of what somebody is chief
            Acme was fined in 2019 for carrying too many passengers.                | Acme fined for carrying too many passengers
            Lang petitioned the Karsa court. In May a judge dismissed the petition. | Judge dismisses the petition to the Karsa court
            Finance chief Ann Lee stepped down on May 3.                            | Ann Lee steps down as finance chief
            # who is told to do what
            The court ordered the owner, Otto Lang, to leave Oslo on May 3.         | Court orders Otto Lang to leave Oslo
            Ann Lee will ask the deputy mayor, Otto Lang, to run the city in 2031.  | Otto Lang to run the city
            # as what somebody took office
            Mayor Ann Lee smiled. Lee took office in 2019.                          | Ann Lee takes office as mayor
            Mayor Ann Lee was sworn in on May 3.                                    | Ann Lee sworn in as mayor
            Mayor Ann Lee, appointed in 2019 when the mill was closed, resigned.    | Ann Lee appointed mayor when the mill was closed
            # each dies once
            Otto Lang died in 2019. Police investigated two of the deaths in Oslo in 2020. | Police investigate two of the deaths in Oslo
            """)
    void tell(String text, String headline) {
        List<String> headlines =
                Found.events(text).stream().map(DatedEvent::headline).toList();
        assertTrue(headlines.contains(headline), () -> headlines + " <- " + text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            OSLO, May 3 (NTB) -- Ann Lee arrived here on May 2 from Bergen.                 | Ann Lee arrives in Oslo from Bergen
            OSLO, May 3 (NTB) -- Ann Lee left here on May 2.                                | Ann Lee leaves Oslo
            OSLO, May 3 (NTB) -- Ann Lee came here on May 2.                                | Ann Lee comes to Oslo
            DAR ES SALAAM, May 3 (NTB) -- Ann Lee and Tim Moe signed a pact here Thursday.  | Ann Lee and Tim Moe sign a pact in Dar es Salaam
            OSLO, May 3 (NTB) -- Ann Lee met Tim Moe here in Parliament on May 2.           | Ann Lee meets Tim Moe in Parliament
            OSLO, May 3 (NTB) -- Ann Lee said here Thursday that Acme has sold the Moe mill. | Ann Lee says that Acme has sold the Moe mill
            Ann Lee arrived here on May 2 from Bergen.                                      | Ann Lee arrives from Bergen
            KARSK, Norway (NTB) -- Ann Lee came to this quiet mining town in 1961.          | Ann Lee comes to Karsk
            KARSK, Norway (NTB) -- Ann Lee came to this quiet country in 1961.              | Ann Lee comes to the quiet country
            """)
    void tellWhereHereIs(String text, String headline) {
        tell(text, headline);
    }
}
