package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a headline that alone leaves open of what it tells. */
class KickerTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what the title is about: a thing with a name, a name, an event
            A short history of the Kelmar canal  | The locks were reopened in 2019.      | Kelmar canal: Locks reopened
            Strike shuts Lisbon airport          | Fourteen flights were cancelled on May 3. | Lisbon airport: Fourteen flights cancelled
            Factory burns in Karsa               | Police arrested a man on May 3.       | Karsa: Police arrest a man
            Measles outbreak over, says ministry | Schools were closed on May 3.         | Measles outbreak: Schools closed
            Cyclone Tara: day by day             | Schools were closed on May 3.         | Cyclone Tara: Schools closed
            # a name and where that is
            Orrin Abbey, Karsund                 | Orrin Abbey is old. Monks fled in 1539. | Orrin Abbey: Monks flee
            # a verb that the tagger takes for a noun
            Central bank raises rates for first time | The bank is old. Prices rose by 7% in April. | Central bank: Prices rise by 7%
            Cholera kills 41 in flooded delta    | The disease is old. Schools were closed on May 3. | Schools closed
            Envoy's ship visits flooded valley   | The ship is old. Prices rose by 7% in April. | Envoy's ship: Prices rise by 7%
            Opposition Leader Slain in El Oru    | EL ORU, Norway (NTB) -- The government closed a mill on May 3. | El Oru: Government closes a mill
            The end of their long rail strike     | The strike was long. A fire destroyed the gym in 2019. | Long rail strike: Fire destroys the gym
            Bomb blasts rock Moe embassies       | Schools were closed on May 3.         | Moe embassies: Schools closed
            Moe council votes to shut pool       | The council is old. Schools were closed on May 3. | Moe council: Schools closed
            Head of St Olaf's suspended over fund | Schools were closed on May 3.        | Head of St Olaf's: Schools closed
            Moe board names outsider to run troubled shops | The board is old. Schools were closed on May 3. | Moe board: Schools closed
            Search giant Quillo buys mapping startup | Schools were closed on May 3.     | Quillo: Schools closed
            Regulators clear $3 billion merger of banks | The merger is old. Schools were closed on May 3. | $3 billion merger: Schools closed
            # the event rather than where somebody goes, or one of two sides
            Girl at centre of custody fight returns to Kenya | The parents married in 1990.  | Custody fight: Parents marry
            Border talks between Moravia, Osken to resume | Schools were closed on May 3. | Border talks: Schools closed
            # a title that plays with words, of an article that tells of somebody
            The Quiet Man Behind the Lamp        | Ann Lee is old. Lee sang. Ann Lee wept. The tower was closed on May 3. | Ann Lee: Tower closed
            The Quiet Man Behind the Lamp        | Ann Lee is old. Otto Lang sang. Lang wept. The tower was closed on May 3. | Tower closed
            # the country of a court or minister, which does not do all that is told
            Kenyan court issues warrant for banker | The shilling was floated on May 3.  | Kenya: Shilling floated
            Kenyan banker Otto Lang flees        | The shilling was floated on May 3.    | Otto Lang: Shilling floated
            Kenyan, Danish ministers meet        | The shilling was floated on May 3.    | Shilling floated
            Mudslide buries school bus in Nepal  | The bus was old. Floods killed nine people in 2019. | Nepal: Floods kill nine people
            Karvian parliament ousts minister    | The mill in Karvia is old. The shilling was floated on May 3. | Karvia: Shilling floated
            Ohio court bans logging              | The ban is old. Schools were closed on May 3. | Ohio: Schools closed
            # the country of an island or coast, behind which the dead are told
            Ferry sinks off Indonesian island, 23 dead | Schools were closed on May 3. | Indonesia: Schools closed
            Storm drives thousands from Greek island | Schools were closed on May 3.       | Greece: Schools closed
            # what a coalition does, and of what somebody is charged
            Danish coalition collapses over budget | Schools were closed on May 3.       | Denmark: Schools closed
            Teenager charged with murder over Karsa fire | Schools were closed on May 3. | Karsa fire: Schools closed
            # somebody of some country
            Norway's Lang wins the cup           | The rider Otto Lang is old. Lang sang. Schools were closed on May 3. | Otto Lang: Schools closed
            # the verb of the title before the verb of another clause
            Chipmaker Quillo cuts jobs as demand slows | Schools were closed on May 3.   | Quillo: Schools closed
            # those who strike, whatever a union is called
            Mill workers begin strike in Karsa | The Mill Workers are many. Schools were closed on May 3. | Strike in Karsa: Schools closed
            # nothing of another time, of which nobody says that it is of somebody
            Otto Lang resigns                    | The mill was old. A storm killed six people in 1959. | Storm kills six people
            Otto Lang resigns                    | Lang is old. A storm killed six people in 1959. | Otto Lang: Storm kills six people
            # nothing of the board of another firm
            Acme grows                           | Acme is old. Acme and Orrin are big. Orrin's chairman said the board met on May 3. | Board meets
            # whom or what a headline names already, and what has no name but its kind
            Beta buys rival Orrin Foods          | Orrin went public in 2019.            | Orrin goes public
            Orrin grows                          | A fire broke out at its mill in Oslo on May 3. | Orrin: Fire breaks out at its mill in Oslo
            The story of Ann Lee                 | The family moved to Oslo in 2019. Ann Lee sang. | Ann Lee's family moves to Oslo
            Strike shuts Lisbon airport          | The regulator sued Acme on May 3.     | Lisbon airport: Regulator sues Acme
            Dam collapse in Karsa leaves dozens missing | Schools were closed on May 3.  | Dam collapse in Karsa: Schools closed
            Dam collapse in Karsa leaves dozens missing | Prosecutors investigated the collapse on May 3. | Prosecutors investigate the dam collapse in Karsa
            First tram in 67 years crosses Alder Bay | Schools were closed on May 3.     | Alder Bay: Schools closed
            # a thing that opens the title, of which the article goes on to tell
            Rail line to reopen after landslide  | The line is steep. Schools were closed on May 3. | Rail line: Schools closed
            Why the rail line was closed         | The line is steep. Schools were closed on May 3. | Rail line: Schools closed
            Rail line to reopen after landslide  | Schools were closed on May 3.         | Schools closed
            Full cars, late lights, happy shops  | The cars were full. Schools were closed on May 3. | Schools closed
            # a thing to which something is done, of which the article tells rather than of somebody without a name
            Council rejects tunnel plan          | The plan is long. The plan is old. The plan is odd. Schools were closed on May 3. | Tunnel plan: Schools closed
            Council rejects tunnel plan          | The plan is long. Schools were closed on May 3. | Schools closed
            Orrin executive signs pension bill   | Orrin is old. Schools were closed on May 3. | Orrin: Schools closed
            Former banker jailed over fraud      | Ann Lee is a banker. Lee sang. Ann Lee wept. Schools were closed on May 3. | Ann Lee: Schools closed
            Former banker jailed over fraud      | The banker is old. Police arrested Otto Lang on May 3. | Police arrest Otto Lang
            Kestrels win title                   | Moe Kestrels is a club. Schools were closed on May 3. | Moe Kestrels: Schools closed
            # where those are of whom the article opens, rather than what stands in the way of something
            Council backs new pool despite flood warning | Councillors in Moe are old. Schools were closed on May 3. | Moe: Schools closed
            Council backs new pool               | Councillors are old in Moe. Schools were closed on May 3. | Schools closed
            # a place rather than a quality that somebody has there
            Ruling party loses majority in Karsa | Schools were closed on May 3.         | Karsa: Schools closed
            # titles that say nothing, or give no sign of what is a name
            What happened when                   | Schools were closed on May 3.         | Schools closed
            City Council Shuts Schools           | Schools were closed on May 3.         | Schools closed
            # titles with capitals throughout, of which the article tells what is a name
            Measles Outbreak: Schools Closed     | Pupils were vaccinated on May 3.      | Measles outbreak: Pupils vaccinated
            STRIKE SHUTS LISBON AIRPORT          | Fourteen flights were cancelled on May 3. | Lisbon airport: Fourteen flights cancelled
            Council Backs Ann Lee                | Ann Lee is glad. Schools were closed on May 3. | Ann Lee: Schools closed
            Harbour bridge closed after storm    | The Harbour Bridge is old. Schools were closed on May 3. | Harbour Bridge: Schools closed
            Oil firm Petrona sells fields        | Schools were closed on May 3.         | Petrona: Schools closed
            # whose the thing is
            A history of St Mary's church        | Schools were closed on May 3.         | St Mary's church: Schools closed
            # what the article is a history of
            A history of Brandt & Sons, makers   | Schools were closed on May 3.         | Brandt & Sons: Schools closed
            The story of Harrow Cycles           | Schools were closed on May 3.         | Harrow Cycles: Schools closed
            Google-backed startup Lumio grows    | Schools were closed on May 3.         | Lumio: Schools closed
            My year with the Zeta One            | Schools were closed on May 3.         | Zeta One: Schools closed
            Ex-police chief jailed over evidence | A former police chief was jailed on May 3. | Former police chief jailed
            Ferry owner convicted in sinking     | The owner of a ferry was convicted on May 3. | Owner of a ferry convicted
            Bus crash in Karsa kills 17 pilgrims | Schools were closed on May 3.         | Karsa: Schools closed
            Bakery fire: Firefighter dies        | The bakery was closed on May 3.       | Bakery fire: Bakery closed
            A chemical plant                     | The ditch behind the plant turned orange on May 3. | Chemical plant: Ditch turns orange
            # what is no part of the topic
            Strike shuts Lisbon airport          | Gunmen stormed the Oslo mint and killed a guard on May 3. | Gunmen kill a guard
            Corvane to buy rival Tessel in $9bn deal | Schools were closed on May 3.     | Tessel: Schools closed
            Blast at Karsa paint store kills two | Schools were closed on May 3.         | Karsa paint store: Schools closed
            Orta dam collapses, 17 missing       | Schools were closed on May 3.         | Orta dam: Schools closed
            Talks on Lake Sira resume            | Schools were closed on May 3.         | Lake Sira: Schools closed
            Vessel built in Karsa: the story of the Marabel | Schools were closed on May 3. | Marabel: Schools closed
            Acme Inc., Beta Corps settle dispute | The two companies sold a mill on May 3. | Acme Inc. and Beta Corps sell a mill
            Brandt and Osei sign fishing accord  | Schools were closed on May 3.         | Fishing accord: Schools closed
            Otto Lang's kin are angry            | Schools were closed on May 3.         | Otto Lang: Schools closed
            High Court rules for Halden in May   | Schools were closed on May 3.         | High Court: Schools closed
            Bank buys rival Otter Foods          | Schools were closed on May 3.         | Otter Foods: Schools closed
            # headlines that take up a word of it
            A short history of the Kelmar canal  | The canal was drained in 2019.        | Kelmar canal drained
            A short history of the Kelmar canal  | A bank bought the canal in 2019.      | Bank buys the Kelmar canal
            Cyclone Tara: day by day             | The storm was named on May 3.         | Cyclone Tara named
            Cyclone Tara: day by day             | Otters fled the cyclone on May 3.     | Otters flee Cyclone Tara
            The siege of Karsk                   | The siege began on May 3.             | Siege of Karsk begins
            Brakes blamed for Corran cable car crash | The cable car was opened in 1968.  | Corran cable car opened
            # headlines of what only the article explains
            Factory burns in Karsa               | The trial began on May 3.             | Karsa: Trial begins
            Factory burns in Karsa               | Nurses want a ceasefire. The ceasefire ended on May 3. | Karsa: Ceasefire ends
            # of two topics the one of which the article tells more
            Dun council votes to shut Elm Road library | The library was built in 1907.        | Elm Road library built
            # headlines that tell of a part of it, and of what an article has told of before
            Strike shuts Lisbon airport          | The runway was closed on May 3.       | Lisbon airport's runway closed
            The story of Harrow Cycles           | The factory was bombed on May 3.      | Harrow Cycles' factory bombed
            Strike shuts Lisbon airport          | A tower is old. The tower was closed on May 3. | Lisbon airport: Tower closed
            Measles outbreak over, says ministry | The school was closed on May 3.       | Measles outbreak: School closed
            # headlines that need none, or have the words already
            Strike shuts Lisbon airport          | Otto Lang resigned on May 3.          | Otto Lang resigns
            Thousands march in Karsa as law passes | A crowd gathered on May 3.          | Karsa: Crowd gathers
            Peace talks begin                    | New peace talks began on May 3.       | New peace talks begin
            # what "it" means is sure enough beside a date, what "they" mean is not
            Strike shuts Lisbon airport          | A tower is old. It was closed on May 3. | Lisbon airport: Tower closed
            Strike shuts Lisbon airport          | The drivers are angry. They walked out on May 3. | Drivers walk out
            """)
    void comesFromTheTitle(String title, String text, String headline) {
        List<String> headlines = EXTRACTOR.extract(title, text, PUBLISHED).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();

        assertEquals(List.of(headline), headlines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what else went on beside somebody makes room for what is told of names
            Otto Lang resigns                   | false
            # what happened to a thing or in the course of an event does not
            Measles outbreak over, says ministry | true
            A short history of the Kelmar canal | true
            # a thing whose name begins as that of somebody
            The Arden Strait Bridge             | true
            """)
    void isOfNobodyWhereEnoughIsToldOfNames(String title, boolean shown) {
        String text =
                "Ann Lee married Emil Moe on May 1. Emil Moe sued Acme on May 2. Beta Corps bought Orrin on May 4."
                        + " Lang sang. Schools were closed on May 3.";

        assertEquals(
                shown,
                EXTRACTOR.extract(title, text, PUBLISHED).events().stream()
                        .filter(event -> event.headline().endsWith("chools closed"))
                        .anyMatch(event -> event.salience() >= DatedEvent.SALIENT));
    }
}
