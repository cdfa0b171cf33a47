package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that stand between a subject and its verb, or lend a headline their object or place. */
class LongSubjectsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # whose verb it is
            A nurse who spent two weeks in custody before being cleared of robbing two men sued Oslo on May 3. | Nurse who spent two weeks in custody sues Oslo
            The man who left a van seconds before the bomb exploded was named in Oslo on May 3.     | Man who left a van named in Oslo
            The man who left a van here seconds before the bomb exploded was named in Oslo on May 3. | Man who left a van named in Oslo
            A man wanted in connection with the blast at a mill that killed two people last May was freed in Oslo on May 3. | Man wanted in connection with the blast at a mill that killed two people freed in Oslo
            Visiting Finnish Foreign Minister Aino Salo and her Danish counterpart Ann Lee met here on May 3. | Aino Salo and Ann Lee meet
            Visiting President Ann Lee, a Finnish envoy fell ill in Oslo on May 3.                  | Finnish envoy falls ill in Oslo
            Adam Lee, 31, Emil Moe, 26, and Otto Lang were arrested in Oslo on May 3.               | Adam Lee, Emil Moe and Otto Lang arrested in Oslo
            A suspect, Adam Lee, 22, of Bergen, surrendered at a station house in Oslo on May 3.    | Adam Lee surrenders at a station house in Oslo
            Adam Lee, 44, of Dayton, Ohio, and Otto Lang, 39, of Bergen, were arrested on May 3.    | Adam Lee and Otto Lang arrested
            Adam Lee, 31, a painter, was arrested in Oslo on May 3.                                 | Adam Lee arrested in Oslo
            New claims for Oslo housing benefits dropped by 21,000 on May 3, the city reported.     | New claims for Oslo housing benefits drop by 21,000
            New huts for Oslo nurses designed by Moe Works opened on May 3.                         | New huts for Oslo nurses designed by Moe Works open
            The Bergen house she bought in 1999 burned on May 3.                                    | Bergen house burns
            The bridge in Oslo that engineers inspected in March collapsed on May 3.                | Bridge in Oslo collapses
            The Bergen plan that was published in March was dropped in May 2024.                    | Bergen plan dropped
            Envoys from Oslo trying to draft a treaty to ban cluster bombs met on May 3.            | Envoys from Oslo meet
            Talks arranged by a mediator the Bergen council named in April collapsed in Oslo on May 3. | Talks arranged by a mediator collapse in Oslo
            A diary kept by Ann Lee in the winter she spent trapped in Bergen was found in Oslo on May 3. | Diary kept by Ann Lee found in Oslo
            A rival that Acme tried to buy in 2019, Moe Inc., closed in Bergen on May 3.            | Acme tries to buy a rival
            The Oslo Tram, whose cars are the only ones running, carried 9,000 riders on May 3.     | Oslo Tram carries 9,000 riders
            Ministers meeting in Oslo agreed on May 3 to ban trawling in the Moe Fjord.             | Ministers agree to ban trawling in the Moe Fjord
            A suit filed in April by a nurse who claims to have found the cure is to be heard in Oslo on May 30. | Suit to be heard in Oslo
            Crews of the Oslo Ferries marched on May 3 after talks about night shifts in Bergen collapsed. | Crews of the Oslo Ferries march after talks about night shifts in Bergen collapsed
            The Oslo crew of a trawler whose engine failed in April, stranding nine men, was fined on May 3. | Oslo crew of a trawler fined
            A man armed with a knife robbed a bank in Oslo on May 3.                                 | Man armed with a knife robs a bank in Oslo
            Two men dressed in suits robbed a bank in Oslo on May 3.                                 | Two men dressed in suits rob a bank in Oslo
            Ann Lee worked on May 3 for a clinic called Moe House.                                   | Ann Lee works for a clinic
            Three climbers who had been missing on Mount Moe, the highest peak in Norway, were found in Oslo on May 3. | Three climbers found in Oslo
            Oslo and Bergen met, the first such talks since a truce brokered by Norway came into force on May 3. | Truce brokered by Norway comes into force
            A bid to move 60 inmates out of Moe prison was blocked in Oslo on May 3.                | Bid to move 60 inmates out of Moe prison blocked in Oslo
            Ann Lee said the parts of the bomb that exploded in Bergen were found in Oslo on May 3. | Parts of the bomb that exploded in Bergen found in Oslo
            Shares in the parent of Moe Air, Acme, rose in Oslo on May 3.                           | Shares in the parent of Moe Air rise in Oslo
            A treaty signed that year in Bergen called on May 3 for talks in Oslo.                  | Treaty signed in Bergen
            # what a relative clause tells of
            A gang led by the former judge Tim Lee, which formed in Oslo in 2019, fled.             | Gang forms in Oslo
            Ann Lee was jailed for arms sales to Kenya, a sentence that was overturned in Oslo in May 2019. | Sentence overturned in Oslo
            Engineers at the centre in Moe, who feared the worst on May 3, cheered.                  | Engineers at the centre in Moe fear the worst
            The forest near Oslo where the frog lives was logged on May 3.                           | Forest near Oslo logged
            Stocks of cod in the Moe Fjord, which have fallen since 1980, are low.                  | Stocks of cod in the Moe Fjord fall
            Divers reached the Aurora, which sank on May 3 off Oslo, killing two men.               | Aurora sinks off Oslo, killing two men
            It stands in the new hall that the University of Moe opened at Bergen in 1957.          | University of Moe opens the new hall at Bergen
            She moved to Bergen, where Ann Lee taught the piano in 1908.                            | Ann Lee teaches the piano in Bergen
            Acme will meet Moe United, who play on May 18, in the final.                            | Moe United plays
            Acme released a tool on May 3 that lets Oslo firms sell tickets.                        | Acme releases a tool that lets Oslo firms sell tickets
            Lawyers raised claims on May 3 that Ann Lee had beaten a guard.                         | Lawyers raise claims that Ann Lee had beaten a guard
            # what completes a verb
            Ann Lee testified before a committee in Oslo on May 3.                                  | Ann Lee testifies before a committee in Oslo
            Ann Lee won a seat in Oslo in 2006, becoming the first woman to lead the Moe Party.     | Ann Lee wins a seat in Oslo, becoming the first woman to lead the Moe Party
            Judges in Oslo found on May 3 that Ann Lee had fallen asleep.                            | Judges in Oslo find that Ann Lee had fallen asleep
            On May 3 Oslo returned more than a million coins to Bergen.                              | Oslo returns more than a million coins to Bergen
            Ann Lee said that 23 of an estimated 400 guns had been handed over in Oslo on May 3.     | 23 of an estimated 400 guns handed over in Oslo
            The town of Moe was all but destroyed by a quake on May 3.                              | Town of Moe destroyed by a quake
            """)
    void isTold(String text, String headline) {
        List<String> shown = new EventExtractor()
                .extract(null, text, PUBLISHED).events().stream()
                        .filter(event -> event.salience() >= DatedEvent.SALIENT)
                        .map(DatedEvent::headline)
                        .toList();
        assertTrue(shown.contains(headline), () -> shown + " <- " + text);
    }

    @Test
    void areOfPeopleWithAnAge() {
        Found.assertEvents(
                "Two brothers, aged nine and 12, who had gone missing while rowing on Lake Karsa, were found dead on May 3.",
                "2024-05-03 | EXPLICIT | Two brothers found dead");
    }
}
