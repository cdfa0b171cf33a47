package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What happened with a dated event and shares its date, and what does not. */
class SharedDatesTest {
    @Test
    void keepsTheDateOfWhatWasDeclared() {
        Found.assertEvents(
                "Ann Lee declared a holiday for May 20 and sang.",
                "2024-05-20 | EXPLICIT | Ann Lee declares a holiday");
    }

    @Test
    void givesTheDateOfAnActToWhatWasDoneMeanwhile() {
        Found.assertEvents(
                "Working in Oslo in 2019, Ann Lee found the gene.", "2019 | EXPLICIT | Ann Lee finds the gene");
        Found.assertEvents(
                "Ann Lee found a letter while clearing out an attic in 2019.",
                "2019 | EXPLICIT | Ann Lee finds a letter while clearing out an attic");
    }

    @Test
    void givesTheDateOfAContestToTheOneWhoWonIt() {
        Found.assertEvents(
                "The Moe Party won the election held on 3 March 2007.",
                "2007-03-03 | EXPLICIT | Moe Party wins the election");
        Found.assertInBackground(
                "The Moe Party criticised the election held on 3 March 2007.", "2007-03-03 | EXPLICIT | Election held");
    }

    @Test
    void leavesTheDateOfWhatAThingIsToIt() {
        Found.assertEvents(
                "The order includes ten trams, built by Acme in April, making Oslo the first customer.",
                "2024-04 | EXPLICIT | Ten trams built by Acme");
    }

    @Test
    void givesTheSecondVerbItsOwnDate() {
        Found.assertEvents(
                "The captain was arrested on May 3 and left the prison in July 2023.",
                "2024-05-03 | EXPLICIT | Captain arrested",
                "2023-07 | EXPLICIT | Captain leaves the prison");
        Found.assertEvents(
                "The captain was arrested on May 3 and charged with fraud in July 2023.",
                "2024-05-03 | EXPLICIT | Captain arrested",
                "2023-07 | EXPLICIT | Captain charged with fraud");
        Found.assertEvents(
                "Otto Lang pleaded guilty in March and is serving a sentence.",
                "2024-03 | EXPLICIT | Otto Lang pleads guilty");
    }

    @Test
    void datesWhatIsPartOfTheDatedEventInTheBackground() {
        Found.assertInBackground(
                "On Friday, tourists began to arrive.", "2024-05-10 | EXPLICIT | Tourists begin to arrive");
        Found.assertInBackground(
                "Omar Sall received the prize on May 3 at a ceremony in Oslo.",
                "2024-05-03 | EXPLICIT | Omar Sall receives the prize at a ceremony in Oslo");
    }

    @Test
    void passesNoDateOnToWhatLastedUntilAnother() {
        Found.assertEvents("Otto Lang retired in 1997 but sang until 2008.", "1997 | EXPLICIT | Otto Lang retires");
    }

    @Test
    void passesADateOnOverAnInfinitive() {
        Found.assertEvents(
                "In 1971 Otto Lang left to join Acme and was replaced by Ann Lee.",
                "1971 | EXPLICIT | Otto Lang leaves to join Acme",
                "1971 | EXPLICIT | Otto Lang replaced by Ann Lee");
    }

    @Test
    void passesNoDateOnToWhatIsStillToCome() {
        Found.assertEvents(
                "Acme closed its mill in March and may sell the pier.", "2024-03 | EXPLICIT | Acme closes its mill");
    }

    @Test
    void passesADateOnToWhatHappensAtOnce() {
        Found.assertEvents(
                "Two climbers died on May 12 when a storm hit the mountain.",
                "2024-05-12 | EXPLICIT | Two climbers die when a storm hit the mountain",
                "2024-05-12 | EXPLICIT | Storm hits the mountain");
        Found.assertEvents(
                "Two climbers died and five fled when a storm hit the mountain on May 12.",
                "2024-05-12 | EXPLICIT | Two climbers die",
                "2024-05-12 | EXPLICIT | Five flee when a storm hit the mountain",
                "2024-05-12 | EXPLICIT | Storm hits the mountain");
    }

    @Test
    void datesWhatHappenedDuringADatedEvent() {
        Found.assertEvents(
                "Lind & Sundberg went bankrupt during the crisis of 1921.",
                "1921 | EXPLICIT | Lind & Sundberg goes bankrupt");
    }

    @Test
    void leavesAloneWhatHappenedInWhatWasDealtWithLater() {
        Found.assertEvents(
                "Otto Lang apologised on Monday for a crash in which five pensioners died.",
                "2024-05-13 | EXPLICIT | Otto Lang apologises for a crash in which five pensioners died");
    }

    @Test
    void leavesToEachWhatIsToldOfHim() {
        Found.assertEvents(
                "Otto Lang won in Oslo on May 14, while Tim Lee, who was banned in February, left Bergen.",
                "2024-05-14 | EXPLICIT | Otto Lang wins in Oslo",
                "2024-02 | EXPLICIT | Tim Lee banned");
    }

    @Test
    void datesWhatHappenedInTheMeantime() {
        Found.assertEvents(
                "The work was delayed in March 1998, in which eleven labourers drowned.",
                "1998-03 | EXPLICIT | Work delayed",
                "1998-03 | EXPLICIT | Eleven labourers drown");
        Found.assertEvents(
                "The attack on May 3 in which 12 people died was condemned.", "2024-05-03 | EXPLICIT | 12 people die");
        Found.assertEvents(
                "A court jailed Otto Lang on Monday over the collapse of a pier on May 3, in which 12 people died.",
                "2024-05-13 | EXPLICIT | Court jails Otto Lang",
                "2024-05-03 | EXPLICIT | 12 people die");
        Found.assertEvents(
                "In 1998 Otto Lang sold the house in which Ann Lee lived.",
                "1998 | EXPLICIT | Otto Lang sells the house in which Ann Lee lived");
    }

    @Test
    void passesNoDateInBracketsOn() {
        Found.assertEvents(
                "Otto Lang built a mill in Oslo (1963) and sold it.",
                "1963 | EXPLICIT | Otto Lang builds a mill in Oslo");
    }

    @Test
    void carriesTheFutureOnToTheSecondVerb() {
        Found.assertEvents(
                "Halden will close a plant by June 2025 and lay off 900 workers.",
                "2025-06 | EXPLICIT | Halden to close a plant",
                "2025-06 | EXPLICIT | Halden to lay off 900 workers");
    }

    @Test
    void passesADateOnToWhatSomebodyElseDid() {
        Found.assertEvents(
                "A bomb exploded in Oslo on May 3 and two soldiers were wounded.",
                "2024-05-03 | EXPLICIT | Bomb explodes in Oslo",
                "2024-05-03 | EXPLICIT | Two soldiers wounded");
    }

    @Test
    void passesADateOnToWhatCameOfTheEvent() {
        Found.assertEvents(
                "A bomb exploded in Oslo in May 1991, and two soldiers were wounded.",
                "1991-05 | EXPLICIT | Bomb explodes in Oslo",
                "1991-05 | EXPLICIT | Two soldiers wounded");
        Found.assertEvents(
                "A storm hit Oslo in 1991, and Ann Lee fled.",
                "1991 | EXPLICIT | Storm hits Oslo",
                "1991 | EXPLICIT | Ann Lee flees");
        Found.assertEvents("Ann Lee was born in 1931, and Otto Lang taught her.", "1931 | EXPLICIT | Ann Lee born");
        Found.assertEvents(
                "Ann Lee left in 1931, and Otto Lang fled two days after the vote.",
                "1931 | EXPLICIT | Ann Lee leaves");
        Found.assertEvents("The road was built in 1931, and it was used daily.", "1931 | EXPLICIT | Road built");
    }

    @Test
    void passesAnOpeningDateOnToTheNextMainClause() {
        Found.assertEvents(
                "In 1991 a storm hit Oslo, and Ann Lee fled.",
                "1991 | EXPLICIT | Storm hits Oslo",
                "1991 | EXPLICIT | Ann Lee flees");
        Found.assertEvents(
                "In 1991 a storm hit the islands, and Ann Lee, who had lost her house, fled to Bergen.",
                "1991 | EXPLICIT | Storm hits the islands",
                "1991 | EXPLICIT | Ann Lee flees to Bergen");
        Found.assertEvents(
                "On Monday Acme said it would sell a mill, and the Norden Line closed its pier in Oslo.",
                "2024-05-13 | EXPLICIT | Acme says it will sell a mill",
                "2024-05-13 | EXPLICIT | Norden Line closes its pier in Oslo");
    }

    @Test
    void leavesWhatDidNotHappenInTheBackground() {
        Found.assertInBackground(
                "Ann Lee lost her voice in 1968 and did not sing.", "1968 | EXPLICIT | Ann Lee does not sing");
    }

    @Test
    void passesNoDateOnToWhatIsToldToHaveComeSoLongAfter() {
        Found.assertEvents(
                "Otto Lang won a seat in 2019, but left two days after the vote.",
                "2019 | EXPLICIT | Otto Lang wins a seat");
    }

    @Test
    void passesNoDateOnFromWhatWasOnlyDue() {
        Found.assertEvents("Repairs in Oslo were due to start in May 2023 but were put off when Acme failed.");
    }

    @Test
    void passesADateOnOverWhatIsSetInCommas() {
        Found.assertEvents(
                "Otto Lang raised the toll in 1640 and, when the brewers refused to pay, closed the gate.",
                "1640 | EXPLICIT | Otto Lang raises the toll",
                "1640 | EXPLICIT | Brewers refuse to pay",
                "1640 | EXPLICIT | Otto Lang closes the gate");
        Found.assertEvents(
                "Lang sang on Friday as Ann Lee, who had been ill, opened the fair.",
                "2024-05-10 | EXPLICIT | Lang sings",
                "2024-05-10 | EXPLICIT | Ann Lee opens the fair");
    }

    @Test
    void datesWhatHappenedAtTheEndOfASpan() {
        Found.assertEvents(
                "Omar Sall scored in the last six minutes as Dunmore beat Moe on Friday.",
                "2024-05-10 | EXPLICIT | Omar Sall scores",
                "2024-05-10 | EXPLICIT | Dunmore beats Moe");
    }

    @Test
    void passesTheDateOfANounOnToNothingToldBeforeIt() {
        Found.assertEvents("The talks, brokered by Norway, had been due on Friday.");
    }

    @Test
    void givesTheDayBehindTwoCountsToBoth() {
        Found.assertEvents(
                "A gunman killed four people and wounded nine at a market in Oslo on May 3.",
                "2024-05-03 | EXPLICIT | Gunman kills four people",
                "2024-05-03 | EXPLICIT | Gunman wounds nine at a market in Oslo");
        Found.assertEvents(
                "Ann Lee wrote nine novels and won two prizes in 1950.", "1950 | EXPLICIT | Ann Lee wins two prizes");
    }

    @Test
    void passesNoDateOnToWhatCameAfterSomethingElse() {
        Found.assertEvents(
                "Ann Lee was expelled in 1961 but readmitted after the defeat of Lang.",
                "1961 | EXPLICIT | Ann Lee expelled");
    }

    @Test
    void passesNoDateOnToWhatCameLater() {
        Found.assertEvents(
                "Ann Lee lost an arm on May 3 but later won the cup.", "2024-05-03 | EXPLICIT | Ann Lee loses an arm");
    }

    @Test
    void passesTheDateOfAStatementOnToNothingBehindIt() {
        Found.assertEvents(
                "A lander has tipped over, its operator said on Tuesday, angering the council.",
                "2024-05-14 | RELATIVE | Lander tips over");
    }

    @Test
    void doesNotShareADateWithWhatHasOneInItsObject() {
        Found.assertEvents(
                "Otto Lang won a title in Oslo in 2013 but missed the 2017 championships.",
                "2013 | EXPLICIT | Otto Lang wins a title in Oslo",
                "2017 | EXPLICIT | Otto Lang misses the championships");
    }

    @Test
    void passesADateOnByWayOfWhatCameBetween() {
        Found.assertEvents(
                "Otto Lang died when a line broke as the Aurora docked in Oslo on 4 May 2021.",
                "2021-05-04 | EXPLICIT | Otto Lang dies when a line broke",
                "2021-05-04 | EXPLICIT | Line breaks",
                "2021-05-04 | EXPLICIT | Aurora docks in Oslo");
    }

    @Test
    void keepsTheDateFromWhatHadBeenBefore() {
        Found.assertEvents(
                "Otto Lang won the cup in 2021 but had been hurt by a fall.",
                "2021 | EXPLICIT | Otto Lang wins the cup");
    }

    @Test
    void leavesWhatBeganLaterToItsOwnDate() {
        Found.assertEvents(
                "The Moe mill was opened in 1920 and began making tyres in 1922.",
                "1920 | EXPLICIT | Moe mill opened",
                "1922 | EXPLICIT | Moe mill begins making tyres");
    }
}
