package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a headline takes for who does something, or to whom it is done. */
class WhoDoesWhatTest {
    private static final List<String> NOTHING = List.of(
            "Paper published",
            "Data published",
            "Lang loses",
            "War",
            "Exercise",
            "Novel inspired by Ann Lee",
            "Nurses to vote on it",
            "Nurses to vote");

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what looks like a verb
            Talks with Ann Lee resumed on May 3.                                             | Talks with Ann Lee resume
            Ann Lee said fighting resumed in Oslo on May 3.                                  | Fighting resumes in Oslo
            # what has a year of its own, whatever the verb tells
            Otto Lang remembers the 2019 strike at Acme.                                     | Strike at Acme
            Tim Lee was charged in three attacks, including the 2019 bombing of a mill.      | Bombing of a mill
            # what is done to the subject of two verbs
            Tim Lee was caught at sea in 2019 as he tried to flee, and deported in 2020.     | Tim Lee deported
            The mill was destroyed by fire in 1985 and rebuilt in 1987.                      | Mill rebuilt
            # whose it is
            Otto Lang lost. It came a year after Tim Lee sold his own mill in 2019.          | Tim Lee sells his own mill
            The brothers Otto and Tim quarrelled. Tim left to set up his own shop in 2019.   | Tim leaves to set up his own shop
            # what stands before a preposition that may open a clause
            A hearing before Judge Ann Lee was held on May 3.                                | Hearing before Ann Lee held
            A plea to name the new bridge after her was rejected in 2010.                    | Plea to name the new bridge rejected
            # what is told of the main subject at a date of its own
            Acme recalled 300 vans in May over a fault that caused a fire, and in June shut its mill in Oslo. | Acme shuts its mill in Oslo
            Acme shut its mill in Oslo, where Otto Lang was born, and moved to Bergen in 2019. | Acme moves to Bergen
            # whom no participle describes
            Ann Lee was ill. She discovered by accident in 2019 that she could sing.         | Ann Lee discovers by accident that she could sing
            # who is blamed
            Oslo dropped Ann Lee for missing a match on May 3.                               | Ann Lee misses a match
            A contest was announced in 1886, after the hall had burned, and attracted nine entries in 1887. | Contest attracts nine entries
            # what a participle or a relative clause belongs to
            Lang was warned of cracks in a dam built by Acme in 1920.                        | Dam built by Acme
            Thousands of quakes that began on May 3 woke her up.                           | Thousands of quakes begin
            Acme pays by a levy on parking, which Oslo approved in 2023.                     | Oslo approves a levy on parking
            # who is meant before the main clause
            After winning a prize in Oslo in 1958, Ann Lee changed her name.                 | Ann Lee wins a prize in Oslo
            # who has several names
            Maria Del Kovak was the first woman in space, when she flew with Ed Lee in 2019.  | Maria Del Kovak flies with Ed Lee
            # what was set up by somebody
            Mayor Ann Lee built a ferry; it sank in 2019.                                          | Ferry sinks
            The brothers Otto and Tim founded Acme Inc. It stopped making pianos in 1969.    | Acme Inc. stops making pianos
            Nurses took their case to the High Court, which dropped it in 2019.              | High Court drops the case
            # what is told at length before its verb
            Three men accused of robbing a bank and fleeing with gold went on trial on May 3.  | Three men accused of robbing a bank go on trial
            Acme carried coal, and in its best year, 1838, bought a mill.                    | Acme buys a mill
            # two of a kind
            Envoys from Kenya and Norway met. The two countries signed a pact on May 3.      | Kenya and Norway sign a pact
            # whose name follows
            A third man, Yusuf Amari, was arrested in 2019.                                  | Yusuf Amari arrested
            # one of which more is told
            Shares of Acme, which have fallen since May 3, are cheap.                        | Shares of Acme fall
            # whom a surname means
            Mayors Ann Moe and Eva Rask sang. Rask and Moe, who won the cup in 2019, laughed.       | Eva Rask and Ann Moe win the cup
            # whose it is within a subject
            The Vere Canal froze. A society for its repair was formed in 1974.               | Society for the Vere Canal's repair formed
            # who is named behind what he is
            Lang was sacked. Its first manager, the actor Otto Berg, went bankrupt in 1886.  | Otto Berg goes bankrupt
            The wooden ferry, Aurora, sank in 2019.                                          | Aurora sinks
            The mine's owner, Esteban Corp., is rich. The company was fined in 2004.         | Esteban Corp. fined
            # the subject of the sentence before those of others
            Tim Lee spoke. He sang. Otto Berg was a judge until 1990, when he resigned.      | Otto Berg resigns
            # the firm whose boss was spoken of
            Acme Ltd. paid Beta Inc. in May. Acme Ltd.'s boss sang. The firm sold a mill in 2019. | Acme Ltd. sells a mill
            # what somebody has a part of
            Rewe Corp. bought a stake in Flink Inc. and agreed to supply it in 2020.         | Rewe Corp. agrees to supply Flink Inc.
            # the work on which nobody goes on
            Moe Bridge spans the Ilm. Work began in 1911. It was listed in 2019.             | Moe Bridge listed
            # a name with "of"
            The Palace of Culture is old. The palace was sold in 1998.                       | Palace of Culture sold
            # the firm whose sales were spoken of
            Hanso's market share slipped. It recalled a car in 2019.                         | Hanso recalls a car
            # whose name an aside follows
            I joined the Riverside Harriers, a club founded in 1908.                         | Riverside Harriers founded
            # whom a surname that opens a sentence means
            Otto Lang sang to Colonel Hans Drake. Drake was wounded in 2019.                 | Hans Drake wounded
            # what is not that of many
            The town fell. Troops demanded its surrender in 1634.                            | Troops demand the town's surrender
            # who did something else beside, or to whom it was done
            Otto Lang was arrested in Oslo in April and flown home on May 3. | Otto Lang flown home
            Eva Rask cancelled a trip that had been planned for June and flew to Oslo on May 3. | Eva Rask flies to Oslo
            # who is blamed
            Mayor Otto Lang attacked Tim Lee for failing to enforce an order in 1992.        | Tim Lee allegedly fails to enforce an order
            According to reports, Ann Lee, the oldest, arrived in 1966.                      | Ann Lee arrives
            # of whom the sentence speaks already
            Mayor Otto Lang sang. He left. The storm that hit Mayor Tim Lee lost him a leg in 2019. | Storm that hit Tim Lee loses Lee a leg
            # the firm of a town
            Acme Inc. fell. The Oslo-based firm sold its mill in 2019.                       | Acme Inc. sells its mill
            """)
    void isClear(String text, String headline) {
        List<String> headlines = Found.headlines(text);
        assertTrue(headlines.contains(headline), headlines::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oslo beat Bergen 3-0 in the other semi-final on May 3.       | Oslo beats Bergen 3-0 in the other semi-final
            The plan led to a strike in May 2020.                        | Plan leads to a strike
            Nurses, who rejected a pay cut in April, went home.          | Nurses reject a pay cut
            A pipe near Bergen burst on May 3, closing a road.           | Pipe near Bergen bursts, closing a road
            Norway fined Acme €3 million in 2022.                        | Norway fines Acme €3 million
            A court upheld the fine in 2023.                             | Court upholds the fine
            Oslo agreed last month to pay £180m of the cost.             | Oslo agrees to pay £180m of the cost
            Oslo banned most cars in 2020.                               | Oslo bans most cars
            Lee spent eight days aboard the Aurora in 2020.              | Lee spends eight days aboard the Aurora
            Tim Lee left in 2020, ending eight years of drought.         | Tim Lee leaves, ending eight years of drought
            Tim Lee came to power in a coup in 2020.                     | Tim Lee comes to power in a coup
            Traders from Oslo resumed talks on May 3.                    | Traders from Oslo resume talks
            The Auto Workers walked out on May 3.                        | Auto Workers walk out
            Acme reported a 23 percent drop in sales on May 3.           | Acme reports a 23 percent drop in sales
            Work resumed in 2019.                                        | Work resumes
            Lee sang in Oslo, where Ann Lee beat Ida Berg 6-4 on May 3.  | Ann Lee beats Ida Berg 6-4 in Oslo
            A book about the sea by Ann Lee was published in 2019.       | Book about the sea by Ann Lee published
            On May 3 the Senate struck down a law that limited debts.    | Senate strikes down a law that limited debts
            It was clear. Oslo opened with a choice of "The Owls" in 2019. | Oslo opens with a choice of The Owls
            Moe United will play either Oslo or Bergen on May 18.         | Moe United to play either Oslo or Bergen
            The ship ran aground in 2019.                                | Ship runs aground
            Acme filed for bankruptcy protection in 2019.                | Acme files for bankruptcy protection
            Lee was founded by Ann Moe, Eva Rask and Ida Berg in 2019.   | Lee founded by Ann Moe, Eva Rask and Ida Berg
            The Halden Raiders signed Ann Lee on May 3.                  | Halden Raiders sign Ann Lee
            Volta's chairman, Otto Lang, stepped down on May 3.          | Otto Lang steps down as Volta's chairman
            The town's mayor, Otto Lang, stepped down on May 3.          | Otto Lang steps down as the town's mayor
            Lee, who replaced Giles Osborn on May 3, is tall.            | Lee replaces Giles Osborn
            The town surrendered on 18 August 1634.                      | Town surrenders
            The club paid a fee of €12m and won two titles in 2018.      | Club wins two titles
            A first mass for the public was celebrated on May 3.         | First mass for the public celebrated
            Hanso shares closed higher in Oslo on May 3.                 | Hanso shares close higher in Oslo
            Tim Lee won, only to lose a vote in May 2019.                | Tim Lee loses a vote
            Police raided two homes and searched for a suspect on May 3. | Police search for a suspect
            Warplanes helped end the war in Bosnia on May 3.             | Warplanes help end the war in Bosnia
            Ann Lee moved to give the nurses in Oslo a chance on May 3.  | Ann Lee moves to give the nurses in Oslo a chance
            An underwater drone spotted the wreck on May 3.              | Underwater drone spots the wreck
            Brewing group Holsten bought a mill on May 3.                | Brewing group Holsten buys a mill
            Rebels took Bergen on Monday after three days of fighting.   | Rebels take Bergen
            """)
    void isSaidWhole(String text, String headline) {
        List<String> headlines = Found.headlines(text);
        assertTrue(headlines.contains(headline), headlines::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In a paper published in 1983, Ann Lee wrote of banks.",
                "Data published on May 3 showed that prices fell.",
                "Lang sued the city and lost in 2006.",
                "The mill was rebuilt by prisoners of war in 1946.",
                "The fort was blown up as an exercise in 1943.",
                "A novel inspired by Ann Lee in 1976 won.",
                "Nurses will vote on it next week.",
                "Thousands paid tribute to the men who launched the strike in 1959.",
                "Ann Lee declared on May 3 that it is just a matter of days.",
                "It is slated for a U.S. release on June 24."
            })
    void isNotShownWhereItTellsNothing(String text) {
        List<String> headlines = Found.headlines(text);
        assertTrue(headlines.stream().noneMatch(NOTHING::contains), headlines::toString);
    }

    @Test
    void isWhoWasJudgedForIt() {
        Found.assertEvents(
                "Otto Lang was convicted of hampering a trial by hiding two pictures in a garden on May 3.",
                "2024-05-03 | EXPLICIT | Otto Lang hides two pictures in a garden");
    }

    @Test
    void isNotWhoPraisesIt() {
        Found.assertEvents(
                "Otto Lang sang Tosca in 2010, a feat the mayor praised, and was made a baron in 2012.",
                "2010 | EXPLICIT | Otto Lang sings Tosca",
                "2012 | EXPLICIT | Otto Lang made a baron");
    }

    @Test
    void isTheStatueAndNotWhomItShows() {
        Found.assertEvents(
                "A statue of Otto Lang as Lear was unveiled in Bergen on May 3.",
                "2024-05-03 | EXPLICIT | Statue of Otto Lang unveiled in Bergen");
    }

    @Test
    void isForWhatTheWayIsCleared() {
        Found.assertEvents(
                "The mayor cleared the way for work on the Moe bridge to start on June 3.",
                "2024-05-16 | DOCUMENT | Mayor clears the way for work on the Moe bridge to start",
                "2024-06-03 | EXPLICIT | Work on the Moe bridge to start");
    }
}
