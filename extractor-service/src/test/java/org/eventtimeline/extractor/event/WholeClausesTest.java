package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a headline tells with its verb so that it says something, and of which date each verb of a sentence is. */
class WholeClausesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what says which thing is meant
            Acme released a tool that limits the noise of trams on May 3.        | 2024-05-03 Acme releases a tool that limits the noise of trams
            On May 3 Acme was saved by a group of nurses who bought the mill.     | 2024-05-03 Acme saved by a group of nurses who bought the mill
            Ann Lee was hired in 2019 as an aide who would draw maps.             | 2019 Ann Lee hired as an aide who would draw maps
            # what is told, feared or noticed
            On May 3 Acme raised fears that it would close the mill.              | 2024-05-03 Acme raises fears that it will close the mill
            Ann Lee noticed in July 2019 that the dam held a crack.               | 2019-07 Ann Lee notices that the dam held a crack
            In 2019 Ann Lee published a paper arguing that the dam was old.       | 2019 Ann Lee publishes a paper arguing that the dam was old
            On May 3 Ann Lee warned guests that the Bergen dam will break.        | 2024-05-03 Ann Lee warns guests that the Bergen dam will break
            # amounts and what stands before them
            On May 3 Acme agreed to buy all the shares of Moe for $37 a share.    | 2024-05-03 Acme agrees to buy all the shares of Moe for $37 a share
            On May 3 Acme agreed to buy the closely held firm Moe.                | 2024-05-03 Acme agrees to buy the closely held firm Moe
            # who did what was done, though other verbs stand between
            Also killed on May 3 was Ann Lee.                                     | 2024-05-03 Ann Lee killed
            Among those killed on May 3 were Ann Lee and Tim Moe.                 | 2024-05-03 Ann Lee and Tim Moe killed
            Ann Lee retired in 1983, the year her son died, and sold Acme in 1995. | 1995 Ann Lee sells Acme
            Acme built a mill that made flour and, in 1902, opened a shop.        | 1902 Acme opens a shop
            Fishermen who heard cries for help pulled Ann Lee from the sea on May 3. | 2024-05-03 Fishermen who heard cries for help pull Ann Lee from the sea
            A grandson of Tim Moe, the engineer Otto Lang, bought Acme in 1992.   | 1992 Otto Lang buys Acme
            Part of a bridge that was being mended collapsed in Oslo on May 3.    | 2024-05-03 Part of a bridge that was being mended collapses in Oslo
            A nurse who fled Oslo in 2016 rather than stand trial was arrested in Bergen on May 3. | 2024-05-03 Nurse who fled Oslo arrested in Bergen
            Ann Lee took a course. The oven she bought in 2021 from Acme burned.  | 2021 Ann Lee buys the oven from Acme
            Also approved on May 3 was a plan to move the Oslo mill.              | 2024-05-03 Plan to move the Oslo mill approved
            On May 3 Ann Lee reached the final by beating the pupil Tim Moe.      | 2024-05-03 Ann Lee reaches the final by beating Tim Moe
            The curator, Dr. Ann Lee, appointed in 1922 from a field of ten men, catalogued the coins. | 1922 Ann Lee appointed from a field of ten men
            "It is a good day," said Ann Lee, vice president of sales, who joined Acme in 2009. | 2009 Ann Lee joins Acme
            The prize went to Tim Moe, head teacher of Orlo School, who retired on May 3. | 2024-05-03 Tim Moe retires
            On May 3 Acme called off a sale planned for July.                      | 2024-05-03 Acme calls off a sale
            Ann Lee or Tim Moe, who meet on May 18, will be mayor of Oslo.         | 2024-05-18 Ann Lee and Tim Moe meet
            Acme showed the Kite tram that was built in Oslo and was sold in May 2024. | 2024-05 Kite tram sold
            A man who threw a stone at guards near the Oslo gate was jailed on May 3. | 2024-05-03 Man who threw a stone at guards near the Oslo gate jailed
            Ann Lee called for the lifting of sanctions imposed by Norway in 1999. | 1999 Sanctions imposed by Norway
            A bridge built by Acme in 1901 fell in May 1950.                       | 1950-05 Bridge built by Acme falls
            Acme pacts signed in 2016 and 2021 failed in May 2022.                 | 2016 Acme pacts signed
            # both of two sides, and where each comes from
            A truce between the republic of Moe and the Lang rebels failed on May 3. | 2024-05-03 Truce between the republic of Moe and the Lang rebels fails
            On May 3 a truce between the government and the Bergen Liberation Front failed. | 2024-05-03 Truce between the government and the Bergen Liberation Front fails
            Ann Lee of Norway and Tim Moe of Kenya signed a pact on May 3.         | 2024-05-03 Ann Lee of Norway and Tim Moe of Kenya sign a pact
            # the verb that says what was done
            On May 3 the Oslo council ordered Acme in a letter sent to its office to stop drilling. | 2024-05-03 Oslo council orders Acme to stop drilling
            About 100 nurses practised forming a chain in Oslo on May 3.           | 2024-05-03 About 100 nurses practise forming a chain in Oslo
            Ann Lee was found clinging to a buoy off Oslo on May 3.                | 2024-05-03 Ann Lee found clinging to a buoy off Oslo
            Ann Lee, who had begun collecting in 1868, left Oslo.                  | 1868 Ann Lee begins collecting
            Ann Lee, 54, of Oslo, pleaded guilty on May 3 to theft.                | 2024-05-03 Ann Lee pleads guilty to theft
            Hope Lee won the Oslo Cup in 1987.                                     | 1987 Hope Lee wins the Oslo Cup
            Bergen Rovers last won the Oslo Cup in 1987.                           | 1987 Bergen Rovers win the Oslo Cup
            The Aurora turned north and came ashore near Bergen on May 3.          | 2024-05-03 Aurora comes ashore near Bergen
            Acme bought the Moe mill in 1990, closing it in 1992.                  | 1990 Acme buys the Moe mill
            Striking workers at Acme voted on May 3 to return after guards left.  | 2024-05-03 Striking workers at Acme vote to return
            Acme said it would close plants in Oslo by December.                   | 2024-12 Acme to close plants in Oslo
            On May 3 Acme named Ann Lee, a chemist from Bergen, to replace Tim Moe. | 2024-05-03 Acme names Ann Lee to replace Tim Moe
            Tim Moe was captured and hanged in 1704.                               | 1704 Tim Moe hanged
            Ann Lee's voice made "The Quay" a hit in 1962.                          | 1962 Ann Lee's voice makes The Quay a hit
            Born Ann Moe in Oslo in 1935, Ann Lee left school at 14.               | 1935 Ann Lee born Ann Moe in Oslo
            "The Quay", written for her by Tim Moe, who was ill, was recorded in 1961. | 1961 Quay recorded
            On May 3 Oslo prosecutors charged Ann Lee with taking 2 million dollars in bribes. | 2024-05-03 Oslo prosecutors charge Ann Lee with taking 2 million dollars in bribes
            Samuel Moe of Kenya shook off two rivals in the last mile on May 3 to win the Great Bergen Half Marathon. | 2024-05-03 Samuel Moe of Kenya wins the Great Bergen Half Marathon
            Soldiers angry at Ann Lee's handling of the war, which began in March, stormed the Oslo mill on May 3. | 2024-05-03 Soldiers storm the Oslo mill
            Ann Lee was arrested in April, and shot on May 3 in Oslo.              | 2024-05-03 Ann Lee shot in Oslo
            Despite a petition signed by ten men, Oslo voted by 23 to 21 on May 3 to sell the mill. | 2024-05-03 Oslo votes by 23 to 21 to sell the mill
            Three days of talks over the Moe mine ended on May 3 after Oslo left.  | 2024-05-03 Talks over the Moe mine end after Oslo left
            Born in Bergen, Ann Lee came to Oslo in 1969, took a degree there in 1974 and, in 1980, left. | 1974 Ann Lee takes a degree in Oslo
            Ann Lee, a nurse who ran the clinic in Oslo, was shot on May 3.        | 2024-05-03 Ann Lee shot
            By the time Ann Lee came to Oslo in 1934 the mill had burned.          | 1934 Ann Lee comes to Oslo
            # what stands behind the object or a date
            The school named its new library after Ann Lee in 2012.                | 2012 School names its new library after Ann Lee
            Ann Lee was sworn in Wednesday as mayor of Oslo.                       | 2024-05-15 Ann Lee sworn in as mayor of Oslo
            The Battle of Kell was fought in 1862 between rebels under Otto Lang and an army of nobles. | 1862 Battle of Kell fought between rebels under Otto Lang and an army of nobles
            An audit in 2021 found that Oslo had paid for pumps that were never delivered. | 2021 Audit finds that Oslo had paid for pumps that were never delivered
            In 2018 Acme was fined after inspectors found that one of its ships leaked. | 2018 Acme fined
            Ann Lee wrote much. Her autobiography, Cold Rooms, appeared in 1990.   | 1990 Ann Lee's autobiography Cold Rooms appears
            Acme appointed its first female chief, Priti Anand, in 2018.           | 2018 Acme appoints its first female chief Priti Anand
            Acme hired a consultant, Otto Lang, in 2018.                           | 2018 Acme hires consultant Otto Lang
            Acme bought a mill in 2018 and closed 60 shops the next year.          | 2019 Acme closes 60 shops
            Otto Lang scored twice in Oslo on May 3.                               | 2024-05-03 Otto Lang scores twice in Oslo
            Rovers came from behind to beat Kell United on May 3.                  | 2024-05-03 Rovers beat Kell United
            The Battle of Kell took place on 3 May 1862. The fighting began in Oslo on 3 May 1862. | 1862-05-03 Fighting begins in Oslo
            Ann Lee ended a dispute with neighboring Veldia that had killed Otto Lang in 1999. | 1999 Dispute with neighboring Veldia kills Otto Lang
            Kell Bridge was blown up in 1945 by retreating German troops.          | 1945 Kell Bridge blown up by retreating German troops
            Ann Lee's novel The Lamp was published in 1990.                        | 1990 Ann Lee's novel The Lamp published
            Contact with the Halcyon probe was lost in 2006.                       | 2006 Contact with the Halcyon probe lost
            Otto Lang was fired in 2016 for stealing pills, and a court there fined him. | 2016 Otto Lang fired for stealing pills
            Kell Tower was rebuilt by Otto Lang in 1348, between 1325 and 1348.    | 1348 Kell Tower rebuilt by Otto Lang
            The first woman to serve as dean, Ann Lee, was installed in 2018.      | 2018 Ann Lee installed
            Verhoeven met Ann Lee on May 3.                                        | 2024-05-03 Verhoeven meets Ann Lee
            Fighting broke out in Oslo on May 3.                                   | 2024-05-03 Fighting breaks out in Oslo
            Acme opened its first mill abroad in 1994.                             | 1994 Acme opens its first mill abroad
            Ann Lee sold in 1998 the house that her father had built.              | 1998 Ann Lee sells the house that her father had built
            Acme hired Ann Lee in 1995 for a club record 40 million euros.         | 1995 Acme hires Ann Lee for a club record 40 million euros
            On May 3 Oslo police arrested a man suspected of setting the fire.     | 2024-05-03 Oslo police arrest a man suspected of setting the fire
            The Vesta probe sent back its first close pictures of Mars in 1999.    | 1999 Vesta probe sends back its first close pictures of Mars
            In 2016 Acme made a reasonable decision in closing its Berlin office.  | 2016 Acme makes a reasonable decision in closing its Berlin office
            On May 3 Ann Lee affirmed her desire to be reunited with Tim Moe.      | 2024-05-03 Ann Lee affirms her desire to be reunited with Tim Moe
            Acme built a mill in Oslo, which opened in 2003.                       | 2003 Mill in Oslo opens
            The prize went to two nurses, Ann Lee and Tim Oak, who fled in 1999.   | 1999 Ann Lee and Tim Oak flee
            The body found on May 3 in an Oslo canal belonged to Ann Lee.          | 2024-05-03 Body found in an Oslo canal
            On May 3 Acme offered to send tents, pumps and rescue teams to Oslo.   | 2024-05-03 Acme offers to send tents, pumps and rescue teams to Oslo
            Ann Lee was sent to a camp in Bergen, from which she fled in 1944.     | 1944 Ann Lee flees from Bergen
            Ann Lee studied at the University of Tarn, from which she fled in 1944. | 1944 Ann Lee flees from the University of Tarn
            Ann Lee worked at the University of Tarn, where she met Tim Moe in 1944. | 1944 Ann Lee meets Tim Moe at the University of Tarn
            Tim Moe, a judge, warned on May 3 that Norway would keep the island of Skarp, seized in 1994. | 1994 Island of Skarp seized
            Acme fined Ann Lee 4 million euros in 2012.                            | 2012 Acme fines Ann Lee 4 million euros
            Ann Lee appealed by radio on May 3 to Norway to send planes.           | 2024-05-03 Ann Lee appeals by radio to Norway to send planes
            A gift made the Oslo Museum, in 1968, one of the largest collections in Europe. | 1968 Gift makes the Oslo Museum one of the largest collections in Europe
            An Acme driver who had been suspended after the crash was cleared in 2014. | 2014 Acme driver who had been suspended cleared
            Acme bought the Moe mill in 2012, having twice failed in 1998.         | 2012 Acme buys the Moe mill
            With the last of the guests arriving in Oslo on May 3, Ann Lee spoke.  | 2024-05-03 Last of the guests arrives in Oslo
            A plane from Oslo, arriving from Dayton, Ohio, hit the ground on May 3. | 2024-05-03 Plane from Oslo hits the ground
            At about 3 p.m. Acme sold a mill, which Ann Lee regretted.             | 2024-05-16 Acme sells a mill
            The Aurora hit the quay on May 3 before it burst into flames.          | 2024-05-03 Aurora hits the quay
            On May 3 the Aurora hit a quay and it burst into flames.               | 2024-05-03 Aurora bursts into flames
            The Oslo mill was built in 1994 and converted into a hall in 2006.     | 2006 Oslo mill converted into a hall
            Another of Acme's ships sank off Oslo in July 1997; ten men fled.      | 1997-07 Another of Acme's ships sinks off Oslo
            Ann Lee was today jailed in Oslo.                                      | 2024-05-16 Ann Lee jailed in Oslo
            The sale of Acme is now scheduled for June 2026.                       | 2026-06 Sale of Acme scheduled
            # what stands between a verb and its auxiliary or object
            Ann Lee and Tim Moe were each jailed on May 3 in Oslo.                 | 2024-05-03 Ann Lee and Tim Moe jailed in Oslo
            In May 2023 Ann Lee and Tim Moe had both left Oslo.                    | 2023-05 Ann Lee and Tim Moe leave Oslo
            Born in what was then Persia in October 1919, Ann Lee grew up in Oslo. | 1919-10 Ann Lee born in what was then Persia
            On Monday Ann Lee became the first to swim to the island of Skarp.     | 2024-05-13 Ann Lee becomes the first to swim to the island of Skarp
            The Kite became the first to orbit Mars Monday.                        | 2024-05-13 Kite becomes the first to orbit Mars
            # whose verb it is
            Ann Lee left. Lee, his wife, who was ill, had met Otto Lang, his rival, who won in Oslo on May 3. | 2024-05-03 Otto Lang wins in Oslo
            Ann Lee was beaten by a Dane on May 3.                                 | 2024-05-03 Ann Lee beaten by a Dane
            Ann Lee, whose novel The Lamp made her rich, left Oslo on May 3.       | 2024-05-03 Ann Lee leaves Oslo
            Ann Lee laid a wreath at a memorial to the ten guards killed in Oslo in 2019. | 2019 Ten guards killed in Oslo
            On May 3 a nurse drowned off the island of Skarp and Ann Lee died in Oslo. | 2024-05-03 Ann Lee dies in Oslo
            Acme said faults would delay it, and on May 3 chief Ann Lee and director Tim Moe resigned. | 2024-05-03 Ann Lee and Tim Moe resign
            Otto Lang joined the Moe Party in 1952 but left in 1956.               | 1956 Otto Lang leaves the Moe Party
            The vote in Oslo, held on May 3, was won by Ann Lee.                   | 2024-05-03 Vote in Oslo won by Ann Lee
            The Kite spent two years in 2011 and 2012 studying Mars.               | 2012 Kite spends two years studying Mars
            Traffic in Oslo returned to normal on May 3.                           | 2024-05-03 Traffic in Oslo returns to normal
            Ann Lee died at her Oslo home on May 3.                                | 2024-05-03 Ann Lee dies at her Oslo home
            The House of Commons, seen from the White House, was burned in 1834.   | 1834 House of Commons burned
            On May 3 Acme completed a quick sale of the mill with the aim of making bread people eat. | 2024-05-03 Acme completes a quick sale of the mill with the aim of making bread people eat
            Construction of the Oslo mill began, on land that the Rani had granted, and was finished in 1699. | 1699 Construction of the Oslo mill finished
            Oslo's council approved a budget on May 3, paving the way for a bridge. | 2024-05-03 Oslo's council approves a budget, paving the way for a bridge
            Otto Lang left to start a firm, and Ann Lee, 36, was succeeded by Tim Moe on May 3. | 2024-05-03 Ann Lee succeeded by Tim Moe
            Otto Lang left on May 3 to start a firm, and Ann Lee, 36, was succeeded. | 2024-05-03 Otto Lang leaves to start a firm
            In 1931 Ann Lee left the Kaiser Wilhelm Institute.                     | 1931 Ann Lee leaves the Kaiser Wilhelm Institute
            # what is told whole, with a shorter subject if need be
            On May 3 Danish brewer Acme completed its takeover of most of the assets of the bankrupt Oslo mill Lang. | 2024-05-03 Acme completes its takeover of most of the assets of the bankrupt Oslo mill Lang
            On May 3 Acme reported a loss in each of the last two years.           | 2024-05-03 Acme reports a loss
            # what a firm plans, as it says itself or somebody else says
            Lang Motors plans to close two mills, the company said on May 13.      | 2024-05-13 Lang Motors plans to close two mills
            Lang Motors plans to close two mills, Oslo officials said on May 13.   | 2024-05-13 Oslo officials say that Lang Motors plans to close two mills
            Lang Motors, a maker of vans, said on May 13 that it will close two mills. | 2024-05-13 Lang Motors says that it will close two mills
            Lang Motors has again delayed its van, saying on May 13 that it will not be sold until 2026. | 2024-05-13 Lang Motors delays its van
            # of which date a verb is
            Ann Lee married Tim Moe, whom she met on a train, in 1973.             | 1973 Ann Lee marries Tim Moe
            The firm began in 1784, when Ann Lee, a nurse who had left Oslo, leased a mill. | 1784 Ann Lee leases a mill
            Veterans of the war that freed Oslo in 1984 met in Bergen.             | 1984 War frees Oslo
            It was in 1952 that Ann Lee found the wreck.                          | 1952 Ann Lee finds the wreck
            Veterans of the war that freed Oslo 40 years ago met in Bergen on May 3. | 1984 War frees Oslo
            Veterans of the war that freed Oslo 40 years ago met in Bergen on May 3. | 2024-05-03 Veterans of the war that freed Oslo meet in Bergen
            Ann Lee won a medal at the World Fair held in Bergen in 1862.            | 1862 Ann Lee wins a medal at the World Fair held in Bergen
            Storm Ylva crossed Norway on May 3 with winds of up to 150 miles an hour. | 2024-05-03 Storm Ylva crosses Norway with winds of up to 150 miles
            """)
    void areTold(String text, String event) {
        List<String> shown = Found.events(text).stream()
                .filter(Found::isShown)
                .map(found -> found.date().edtf().orElse("") + " " + found.headline())
                .toList();
        assertTrue(shown.contains(event), () -> shown + " <- " + text);
    }
}
