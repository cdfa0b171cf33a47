package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom and what pronouns mean. */
class PronounsTest {
    @Test
    void takesWhoIsReachedForSomebodyElse() {
        Found.assertEvents(
                "Otto Lang led the firm in 2020. Tim Lee was sent to him on May 3.",
                "2020 | EXPLICIT | Otto Lang leads the firm",
                "2024-05-03 | EXPLICIT | Tim Lee sent to Otto Lang");
    }

    @Test
    void goesOnWithWhomTheLawIsAbout() {
        Found.assertEvents(
                "King Otto dismissed Tim Lee in 1642. He was tried in 1643.",
                "1642 | EXPLICIT | King Otto dismisses Tim Lee",
                "1643 | EXPLICIT | Tim Lee tried");
        Found.assertEvents(
                "Otto Lang beat Tim Lee in 2020. He was honoured in 2021.",
                "2020 | EXPLICIT | Otto Lang beats Tim Lee",
                "2021 | EXPLICIT | Otto Lang honoured");
    }

    @Test
    void takesNobodyForHimWhoOnlyTellsWhoAnotherIs() {
        Found.assertEvents(
                "Tim Lee was a coach. Under Lee's pupil Otto Lang they won the cup in 1971. He was sacked in 1974.",
                "1974 | EXPLICIT | Otto Lang sacked");
    }

    @Test
    void takesNoPeopleForIt() {
        Found.assertEvents(
                "In 1933 the Nazis dissolved the club. It was restored in 1946.",
                "1933 | EXPLICIT | Nazis dissolve the club",
                "1946 | EXPLICIT | Club restored");
    }

    @Test
    void goesOnWithWhatThePronounMeant() {
        Found.assertEvents(
                "The city rebuilt the hotel in 1951 and renamed it Moe House. It was sold in 1990.",
                "1951 | EXPLICIT | City rebuilds the hotel",
                "1951 | EXPLICIT | City renames the hotel Moe House",
                "1990 | EXPLICIT | Hotel sold");
    }

    @Test
    void bansTheFilmAndNotItsPrize() {
        Found.assertEvents(
                "Ann Lee's film won a prize at Oslo in 1973. The state banned it in 1974.",
                "1973 | EXPLICIT | Ann Lee's film wins a prize at Oslo",
                "1974 | EXPLICIT | State bans Ann Lee's film");
    }

    @Test
    void takesNoThingsForACouple() {
        Found.assertEvents(
                "Noah's parents, Ann and Otto Lang, sued Acme in 2022. Acme found faults in 2023. "
                        + "Tim Moe apologised to the couple in 2024.",
                "2022 | EXPLICIT | Ann Lang and Otto Lang sue Acme",
                "2023 | EXPLICIT | Acme finds faults",
                "2024 | EXPLICIT | Tim Moe apologises to Ann Lang and Otto Lang");
    }

    @Test
    void takesAHusbandForHimOfACouple() {
        Found.assertEvents(
                "Ann Lee was the daughter of the Rev. Tim Lee. In 1923 she married Zort Lang. "
                        + "The couple moved to Oslo in 1925. He was killed in 1931.",
                "1923 | EXPLICIT | Ann Lee marries Zort Lang",
                "1925 | EXPLICIT | Ann Lee and Zort Lang move to Oslo",
                "1931 | EXPLICIT | Zort Lang killed");
    }

    @Test
    void takesNobodyForAnotherWhoIsOnlyWhatHeWas() {
        Found.assertEvents(
                "Lu Tran Mo (17 February 1920 - 3 April 1997) was a Danish painter. He moved to Oslo in 1938.",
                "1920-02-17 | EXPLICIT | Lu Tran Mo is born",
                "1997-04-03 | EXPLICIT | Lu Tran Mo dies",
                "1938 | EXPLICIT | Lu Tran Mo moves to Oslo");
    }

    @Test
    void takesTheSuccessorAndNotWhoseSonThatIs() {
        Found.assertEvents(
                "Otto Lang led the firm in 1970. Ann Lee left in 1974 and was replaced by Zort Moe Jr., "
                        + "the son of Lang's driver. He was shot in 1979.",
                "1970 | EXPLICIT | Otto Lang leads the firm",
                "1974 | EXPLICIT | Ann Lee leaves",
                "1974 | EXPLICIT | Ann Lee replaced by Zort Moe Jr.",
                "1979 | EXPLICIT | Zort Moe Jr. shot");
    }

    @Test
    void takesNoCoupleForIt() {
        Found.assertEvents(
                "Ann Lee married Otto Lang in 2014. The couple divorced in 2020. "
                        + "Acme closed a mill in 2021. It hired Tim Moe in 2022.",
                "2014 | EXPLICIT | Ann Lee marries Otto Lang",
                "2020 | EXPLICIT | Ann Lee and Otto Lang divorce",
                "2021 | EXPLICIT | Acme closes a mill",
                "2022 | EXPLICIT | Acme hires Tim Moe");
    }

    @Test
    void goesOnWithWhatItHasSaidWhatItIs() {
        Found.assertEvents(
                "Acme built a mill in Oslo in 1960. Acme left in 1970. The mill is now a museum; it opened in 1989.",
                "1960 | EXPLICIT | Acme builds a mill in Oslo",
                "1970 | EXPLICIT | Acme leaves",
                "1989 | EXPLICIT | Mill opens");
    }

    @Test
    void takesThoseForTheTwoOfWhomOneHasJustActedOnTheOther() {
        Found.assertEvents(
                "Orbita and Tarn Inc. met in 2018. Acme sued Beta Inc. over a mill in 2019. The two companies settled in 2020.",
                "2018 | EXPLICIT | Orbita and Tarn Inc. meet",
                "2019 | EXPLICIT | Acme sues Beta Inc. over a mill",
                "2020 | EXPLICIT | Acme and Beta Inc. settle");
    }

    @Test
    void takesNobodyForHimWhoseNameStandsBehindTheSubject() {
        Found.assertEvents(
                "Tarkin Ives studied in Oslo in 1958, where he sang. The director, Mervyn Platt, cast him as a king in 1966. "
                        + "He married Una Moe in 1968.",
                "1958 | EXPLICIT | Tarkin Ives studies in Oslo",
                "1966 | EXPLICIT | Mervyn Platt casts Tarkin Ives as a king",
                "1968 | EXPLICIT | Tarkin Ives marries Una Moe");
    }

    @Test
    void decidesOnPlans() {
        Found.assertEvents(
                "Oslo backed the plan in 2020. Copenhagen approved it in 2021.",
                "2020 | EXPLICIT | Oslo backs the plan",
                "2021 | EXPLICIT | Copenhagen approves the plan");
    }

    @Test
    void decidesOnWhatOthersOffer() {
        Found.assertEvents(
                "Acme owns a mill in Hull. Orbita made its first offer in 2020. Acme rejected it in 2021.",
                "2020 | EXPLICIT | Orbita makes its first offer",
                "2021 | EXPLICIT | Acme rejects the first offer");
    }

    @Test
    void knowsTheBrothersWhomItHasCalledSo() {
        Found.assertEvents(
                "The band was formed in 1974 by the brothers Iver and Osk Lang and the fiddler Ann Moe. "
                        + "The brothers opened a pub in Oslo in 1980.",
                "1974 | EXPLICIT | Band formed by Iver Lang and Osk Lang",
                "1980 | EXPLICIT | Iver Lang and Osk Lang open a pub in Oslo");
    }

    @Test
    void asksWhatAVerbMayBeToldOf() {
        Found.assertEvents(
                "Kell bridge was opened in 1902. The army blew up the middle of the bridge in 1940. It reopened in 1951. "
                        + "Repairs took three years. Princess Ida reopened it in 1988.",
                "1902 | EXPLICIT | Kell bridge opened",
                "1940 | EXPLICIT | Army blows up the middle of the Kell bridge",
                "1951 | EXPLICIT | Kell bridge reopens",
                "1988 | EXPLICIT | Princess Ida reopens Kell bridge");
    }

    @Test
    void takesWhoActsOrIsActedOnForThey() {
        Found.assertEvents(
                "The army sent 90 soldiers to Oslo in 2020. They cleared the coast road in 2021.",
                "2020 | EXPLICIT | Army sends 90 soldiers to Oslo",
                "2021 | EXPLICIT | 90 soldiers clear the coast road");
    }

    @Test
    void takesThoseForTheyToWhomSomethingIsDone() {
        Found.assertEvents(
                "Rescuers freed two miners in Oslo on May 2. They were taken to a hospital on May 3. "
                        + "The miners' wives said on May 4 that they would sue the firm.",
                "2024-05-02 | EXPLICIT | Rescuers free two miners in Oslo",
                "2024-05-03 | EXPLICIT | Two miners taken to a hospital",
                "2024-05-04 | EXPLICIT | Miners' wives say that they will sue the firm");
    }

    @Test
    void callsAFortByItsKind() {
        Found.assertEvents(
                "General Orr surrounded Fort Kell on 2 May 1862. The fort fell on 9 May 1862.",
                "1862-05-02 | EXPLICIT | General Orr surrounds Fort Kell",
                "1862-05-09 | EXPLICIT | Fort Kell falls");
    }

    @Test
    void namesWhoOwnsTheSubjectOfAnotherClause() {
        Found.assertEvents(
                "A judge ordered guards on May 3 to free Tim Lee until his trial begins in Oslo on June 9.",
                "2024-05-03 | EXPLICIT | Judge orders guards to free Tim Lee until his trial begins in Oslo",
                "2024-06-09 | EXPLICIT | Tim Lee's trial begins in Oslo");
    }

    @Test
    void takesAShipForShe() {
        Found.assertEvents(
                "The ferry Solveig left Bergen on 12 January 1953. She struck a rock on 13 January 1953. "
                        + "Divers confirmed her name on 3 May 2024.",
                "1953-01-12 | EXPLICIT | Ferry Solveig leaves Bergen",
                "1953-01-13 | EXPLICIT | Solveig strikes a rock",
                "2024-05-03 | EXPLICIT | Divers confirm Solveig's name");
    }

    @Test
    void givesThePronounOfOneGenderToWhomTheSentenceMoves() {
        Found.assertEvents(
                "Ann Lee met Tim Ross in 2001. She drove Tim Ross to his mother on May 3.",
                "2001 | EXPLICIT | Ann Lee meets Tim Ross",
                "2024-05-03 | EXPLICIT | Ann Lee drives Tim Ross to his mother");
    }

    @Test
    void takesWhoSpokeLastBeforeSomebodyWithoutAName() {
        Found.assertEvents(
                "A judge in Oslo blocked the plan on May 3.\n\n\"We won,\" said Dana Moe. She sued the city in 2023.",
                "2024-05-03 | EXPLICIT | Judge in Oslo blocks the plan",
                "2023 | EXPLICIT | Dana Moe sues the city");
    }

    @Test
    void takesNoEventForWhoOwnsABuilding() {
        Found.assertEvents(
                "Acme Corp. made ferries in Bergen. On 3 May 2019 a fire destroyed its foundry.",
                "2024-05-16 | DOCUMENT | Acme Corp. makes ferries in Bergen",
                "2019-05-03 | EXPLICIT | Fire destroys Acme Corp.'s foundry");
    }

    @Test
    void leavesTheWeatherToNobody() {
        Found.assertInBackground(
                "Acme closed the dam in 2020. On May 3, it rained.", "2020-05-03 | EXPLICIT | It rains");
    }

    @Test
    void resolvesPronounsToFullNames() {
        Found.assertEvents(
                "President Anna Lindgren spoke to the crowd. She resigned on May 10 and left for Iceland.",
                "2024-05-16 | DOCUMENT | Anna Lindgren speaks to the crowd",
                "2024-05-10 | EXPLICIT | Anna Lindgren resigns",
                "2024-05-10 | EXPLICIT | Anna Lindgren leaves for Iceland");
    }

    @Test
    void staysWithWhomThePronounsMeanAlready() {
        Found.assertEvents(
                "Lena Berg taught at the academy. She moved to Oslo in 1990. "
                        + "In 2005 President Omar Sall gave her the Polar Medal. Her last map was sold in 2019.",
                "2024-05-16 | DOCUMENT | Lena Berg teaches at the academy",
                "1990 | EXPLICIT | Lena Berg moves to Oslo",
                "2005 | EXPLICIT | Omar Sall gives Lena Berg the Polar Medal",
                "2019 | EXPLICIT | Lena Berg's last map sold");
    }

    @Test
    void doesNotTakeSeveralForIt() {
        Found.assertEvents(
                "Acme Corp. courted Duff Ltd. in 2018, but the talks collapsed. It opened a brewery in 2020.",
                "2018 | EXPLICIT | Acme Corp. courts Duff Ltd.",
                "2020 | EXPLICIT | Acme Corp. opens a brewery");
    }

    @Test
    void doesNotTakeWhoActsForIt() {
        Found.assertEvents(
                "The barrier was proposed in 1998. Parliament approved it in 2009.",
                "1998 | EXPLICIT | Barrier proposed",
                "2009 | EXPLICIT | Parliament approves the barrier");
    }

    @Test
    void knowsWhoseSonItIsWho() {
        Found.assertEvents(
                "King Otto IV abdicated in favour of his son, who was crowned in Bergen on May 1.",
                "2024-05-16 | DOCUMENT | King Otto IV abdicates in favour of his son",
                "2024-05-01 | EXPLICIT | King Otto IV's son crowned in Bergen");
    }

    @Test
    void tellsHimFromHerAndIt() {
        Found.assertEvents(
                "The novelist Omar Sall published his first novel in 1968. It won the Grand Prix the same year. "
                        + "He married the painter Ada Keita in 1998. She died in 2015.",
                "1968 | EXPLICIT | Omar Sall publishes his first novel",
                "1968 | EXPLICIT | First novel wins the Grand Prix",
                "1998 | EXPLICIT | Omar Sall marries Ada Keita",
                "2015 | EXPLICIT | Ada Keita dies");
    }

    @Test
    void takesTheOneOfWhomALawyerSpeaks() {
        Found.assertEvents(
                "Otto Lang was jailed on May 2. His lawyer, Tim Moe, said he would appeal on May 20.",
                "2024-05-02 | EXPLICIT | Otto Lang jailed",
                "2024-05-20 | EXPLICIT | Otto Lang to appeal");
    }

    @Test
    void takesNoDisplayForWhatIsDisplayed() {
        Found.assertEvents(
                "The diary went on public display on May 3, since it had been found by Ann Lee in 1944.",
                "2024-05-03 | EXPLICIT | Diary goes on public display",
                "1944 | EXPLICIT | Diary found by Ann Lee");
    }

    @Test
    void goesOnToTellOfTheDeadWhomTheTitleNames() {
        var events = new EventExtractor()
                .extract(
                        "Obituary: Ann Lee",
                        "Ann Lee was a painter. Her daughter, Ida Lee, said she died in 2020. She left school in 1931.",
                        LocalDate.of(2024, 5, 16))
                .events();
        assertEquals(
                List.of("Ann Lee leaves school"),
                events.stream()
                        .filter(event -> event.date().edtf().orElseThrow().equals("1931"))
                        .map(DatedEvent::headline)
                        .toList());
    }

    @Test
    void takesUpTheOnlySeveralOfTheSentenceBefore() {
        assertTrue(Found.headlines("The statues were looted when troops came. Acme bought them in 1931.")
                .contains("Acme buys the statues"));
        assertFalse(Found.headlines("Soldiers looted the statues. Acme bought them in 1931.")
                .contains("Acme buys the statues"));
        assertTrue(Found.headlines("Two men fled. Police caught them in Oslo in 1931.")
                .contains("Police catch the two men in Oslo"));
    }

    @Test
    void takesUpTheClubForWhichSomebodyPlayed() {
        assertTrue(Found.headlines(
                        "Kell Rovers met Marsk Rovers. Ann Lee played for Kell Rovers and helped them win the cup in 1931.")
                .contains("Ann Lee helps Kell Rovers win the cup"));
    }
}
