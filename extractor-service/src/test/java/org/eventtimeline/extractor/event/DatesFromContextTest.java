package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eventtimeline.extractor.event.mention.Anchor;
import org.junit.jupiter.api.Test;

/** Which date an event gets from other events, from the news of its article or from a chronicle. */
class DatesFromContextTest {
    @Test
    void datesWhatAnAnniversaryRemembers() {
        Found.assertEvents(
                "Crowds gathered on May 9 to mark the 50th anniversary of the end of the Andean War.",
                "2024-05-09 | EXPLICIT | Crowds gather to mark the 50th anniversary of the end of the Andean War",
                "1974 | RELATIVE | End of the Andean War");
    }

    @Test
    void datesAnEventByTheEventItFollows() {
        Found.assertEvents(
                "The summit on May 12 drew thousands to Geneva. Lee and Park held a private meeting after the summit.",
                "2024-05-12 | EXPLICIT | Summit draws thousands to Geneva",
                "2024-05-12 | RELATIVE | Lee and Park hold a private meeting");
    }

    @Test
    void datesTheNewsByWhatIsToldOfItsPatient() {
        Found.assertEvents(
                "Divers saved nine nurses from a ferry that sank off Oslo on May 14, and police held the captain.",
                "2024-05-14 | RELATIVE | Divers save nine nurses from a ferry that sank off Oslo",
                "2024-05-14 | EXPLICIT | Ferry sinks off Oslo",
                "2024-05-14 | RELATIVE | Police hold the captain");
    }

    @Test
    void tellsTheDeathsOfSeveralBesideThatOfOne() {
        Found.assertEvents(
                "Nine nurses have died in Oslo after a flood. A pilot died in Bergen on May 14.",
                "2024-05-16 | DOCUMENT | Nine nurses die in Oslo",
                "2024-05-14 | EXPLICIT | Pilot dies in Bergen");
    }

    @Test
    void takesTheAnnouncementForTheNews() {
        Found.assertEvents(
                "Otto Lang quit Acme on May 14, a day after the mayor accused him of theft. Shares of Acme fell 2% after"
                        + " the announcement.",
                "2024-05-14 | EXPLICIT | Otto Lang quits Acme",
                "2024-05-13 | RELATIVE | Mayor accuses Otto Lang of theft",
                "2024-05-14 | RELATIVE | Shares of Acme fall 2%");
    }

    @Test
    void countsTheDaysBetweenTwoEvents() {
        Found.assertEvents(
                "The treaty was signed in Geneva on May 12. The signing came two days after both ministers met in"
                        + " Oslo.",
                "2024-05-12 | EXPLICIT | Treaty signed in Geneva",
                "2024-05-10 | RELATIVE | Both ministers meet in Oslo");
    }

    @Test
    void countsFromAnEventNamedByANoun() {
        Found.assertEvents(
                "The parade took place in Oslo on May 3. Two days after the parade, Otto Lang arrived.",
                "2024-05-03 | EXPLICIT | Parade takes place in Oslo",
                "2024-05-05 | RELATIVE | Otto Lang arrives");
        Found.assertEvents(
                "The parade took place in Oslo on May 10. Otto Lang arrived two days before the parade.",
                "2024-05-10 | EXPLICIT | Parade takes place in Oslo",
                "2024-05-08 | RELATIVE | Otto Lang arrives");
    }

    @Test
    void countsFromTheDateBeside() {
        Found.assertEvents(
                "Otto Lang is old. In 2001, two years after he retired, Lang published a book.",
                "1999 | RELATIVE | Otto Lang retires",
                "2001 | EXPLICIT | Otto Lang publishes a book");
    }

    @Test
    void datesWhatAKnownEventDid() {
        Found.assertInBackground(
                "A quake struck Oslo on May 3. The quake killed Otto Lang.",
                "2024-05-03 | RELATIVE | Quake kills Otto Lang");
    }

    @Test
    void countsFromAnEventRatherThanTellOfItsDay() {
        Found.assertEvents(
                "Orlava surrendered on 25 December 1702. A monument stood there a century after the surrender.",
                "1702-12-25 | EXPLICIT | Orlava surrenders");
    }

    @Test
    void datesTheDetailsOfTheNewsByTheDayOfTheNews() {
        Found.assertInBackground(
                "Rovers beat Dunmore on May 12. Otto Lang scored.", "2024-05-12 | RELATIVE | Otto Lang scores");
    }

    @Test
    void showsDetailsThatAreNewsThemselves() {
        Found.assertEvents(
                "A ferry sank off Bergen on Monday. Nine passengers died. The boat was old.",
                "2024-05-13 | EXPLICIT | Ferry sinks off Bergen",
                "2024-05-13 | RELATIVE | Nine passengers die");
        assertFalse(Found.events("A ferry sank off Bergen on Monday. The 2003 bombing killed nine.").stream()
                .anyMatch(event -> event.anchor() == Anchor.RELATIVE && Found.isShown(event)));
    }

    @Test
    void hidesDetailsBehindAStoryOfOldTimes() {
        Found.assertEvents(
                "Papers released in Oslo on Monday tell of a leak. Engineers in Oslo warned of the leak on 7 June 2006. The council"
                        + " rejected the report.",
                "2024-05-13 | EXPLICIT | Papers released in Oslo",
                "2006-06-07 | EXPLICIT | Engineers in Oslo warn of the leak");
    }

    @Test
    void datesWhatASentenceGoesOnToTellByTheSentenceBefore() {
        Found.assertInBackground(
                "Teams reached Bergen on Tuesday. The river rose on Sunday. It swept away Otto Lang.",
                "2024-05-12 | RELATIVE | River sweeps away Otto Lang");
    }

    @Test
    void datesTheNewsBesideWhatLedToIt() {
        Found.assertEvents(
                "Otto Lang has cancelled a concert after collapsing on stage in Lisbon on Monday.",
                "2024-05-16 | DOCUMENT | Otto Lang cancels a concert",
                "2024-05-13 | EXPLICIT | Otto Lang collapses on stage in Lisbon");
    }

    @Test
    void datesTheNewsByTheDayOfWhatLedToIt() {
        Found.assertEvents(
                "Nine people were hurt and dozens were missing after a tram hit a wall in Oslo on Tuesday.",
                "2024-05-14 | RELATIVE | Nine people hurt",
                "2024-05-14 | EXPLICIT | Tram hits a wall in Oslo");
    }

    @Test
    void datesTheNewsByTheDayOnWhichOneCouldReadIt() {
        Found.assertEvents(
                "Otto Lang has found a new moon, according to a study published on Tuesday in Bergen.",
                "2024-05-14 | RELATIVE | Otto Lang finds a new moon",
                "2024-05-14 | EXPLICIT | Study published in Bergen");
    }

    @Test
    void countsTheDaysBeforeTheNews() {
        String opening = "Acme said on Tuesday it would sell a mill. The announcement came ";
        Found.assertEvents(
                opening + "two days after Otto Lang resigned.",
                "2024-05-14 | EXPLICIT | Acme says it will sell a mill",
                "2024-05-12 | RELATIVE | Otto Lang resigns");
        Found.assertEvents(
                opening + "a week after the resignation of Otto Lang.",
                "2024-05-14 | EXPLICIT | Acme says it will sell a mill",
                "2024-05-06/2024-05-12 | RELATIVE | Resignation of Otto Lang");
    }

    @Test
    void datesTheTollByTheDayToldBefore() {
        Found.assertEvents(
                "On 2 December 1961 the Aurora ran aground off Bergen; 14 passengers were taken to Oslo. Nine sailors"
                        + " from Bergen died.",
                "1961-12-02 | EXPLICIT | Aurora runs aground off Bergen",
                "1961-12-02 | RELATIVE | 14 passengers taken to Oslo",
                "1961-12-02 | RELATIVE | Nine sailors from Bergen die");
        Found.assertEvents(
                "On 2 December 1961 Ann Lee won the Bergen Cup. Three books about her were printed in Oslo. Two"
                        + " brothers survived her.",
                "1961-12-02 | EXPLICIT | Ann Lee wins the Bergen Cup");
    }

    @Test
    void takesHoursForPartsOfTheDay() {
        Found.assertEvents(
                "Lawmakers in Oslo voted on Tuesday to oust Otto Lang. Supporters of Lang fought with police hours"
                        + " before the vote.",
                "2024-05-14 | EXPLICIT | Lawmakers in Oslo vote to oust Otto Lang",
                "2024-05-14 | RELATIVE | Supporters of Otto Lang fight with police");
        Found.assertEvents(
                "Crowds stormed the hall in Oslo on Tuesday night, hours after officials declared Otto Lang the winner.",
                "2024-05-14 | EXPLICIT | Crowds storm the hall in Oslo",
                "2024-05-14 | RELATIVE | Officials declare Otto Lang the winner");
    }

    @Test
    void countsTheYearsBeforeAnotherClause() {
        Found.assertEvents(
                "The Halden mine was opened in 1974, a year before Swedish troops occupied Oslo.",
                "1974 | EXPLICIT | Halden mine opened",
                "1975 | RELATIVE | Swedish troops occupy Oslo");
    }

    @Test
    void datesTheNewsBesideWhatItIsAbout() {
        Found.assertEvents(
                "Police in Oslo have arrested Otto Lang over the attack on Maria Keller in February.",
                "2024-05-16 | DOCUMENT | Police in Oslo arrest Otto Lang over the attack on Maria Keller",
                "2024-02 | EXPLICIT | Attack on Maria Keller");
        Found.assertEvents(
                "Divers have uncovered the hull of a ship built around 1650, Lee College announced on Monday.",
                "2024-05-13 | RELATIVE | Divers uncover the hull of a ship",
                "2024-05-13 | EXPLICIT | Lee College announces that divers have uncovered the hull of a ship");
        Found.assertEvents(
                "Ann Lee, whose novels gave hope to miners, has been arrested.",
                "2024-05-16 | DOCUMENT | Ann Lee arrested");
        Found.assertEvents(
                "Oslo Rovers have sacked Otto Lang following Saturday's defeat by Bergen.",
                "2024-05-16 | DOCUMENT | Oslo Rovers sack Otto Lang",
                "2024-05-11 | EXPLICIT | Defeat by Bergen");
    }

    @Test
    void datesByTheNewsWhatNamedActorsDidWithoutADate() {
        String opening = "Mayor Anna Keller opened the new ferry terminal in Bergen on Tuesday. ";
        String more = "It is made of glass. It is large. It has two halls. It has a roof. ";
        String news = "2024-05-14 | RELATIVE | Anna Keller praises the builders";
        assertTrue(Found.background(opening + more + "Keller praised the builders.")
                .contains(news));
        assertFalse(Found.background(opening + more + "Keller praised the builders in 2020.")
                .contains(news));
        assertFalse(Found.background(opening + more + "Keller had praised the builders.")
                .contains(news));
        assertFalse(Found.background(opening + more + "Work began in 2015. Keller praised the builders.")
                .contains(news));
    }

    @Test
    void givesNothingOfAStoryOfOldTimesTheDayOfItsPublication() {
        Found.assertInBackground("The dam broke on 3 November 1968. Most people stayed.");
    }

    @Test
    void readsTerseChronicles() {
        Found.assertEvents(
                "1932: Workers march for weeks.\n1958: Production ends.\n2020: The museum closes for fourteen months.",
                "1932 | EXPLICIT | Workers march for weeks",
                "1958 | EXPLICIT | Production ends",
                "2020 | EXPLICIT | Museum closes for fourteen months");
    }

    @Test
    void readsAllThatAnEntryOfAChronicleTells() {
        Found.assertEvents(
                "18 March 2014: Halden surrounds the town; the Red Cross withdraws. Lena Berg takes command.\n"
                        + "2 April 2014: Omar Sall leaves.",
                "2014-03-18 | EXPLICIT | Halden surrounds the town",
                "2014-03-18 | EXPLICIT | Red Cross withdraws",
                "2014-03-18 | EXPLICIT | Lena Berg takes command",
                "2014-04-02 | EXPLICIT | Omar Sall leaves");
    }

    @Test
    void datesWhatIsReportedToHaveHappened() {
        Found.assertEvents(
                "Halden said on Monday that it has cancelled the order, two days after Veltec raised its prices.",
                "2024-05-13 | EXPLICIT | Halden cancels the order",
                "2024-05-11 | RELATIVE | Veltec raises its prices");
    }

    @Test
    void datesWhatIsReportedWhateverDateItsSubjectBrings() {
        Found.assertEvents(
                "A vaccine against Keld fever, a disease that killed 400 people in 2023, protected most volunteers, its"
                        + " maker said on Tuesday.",
                "2023 | EXPLICIT | Disease kills 400 people",
                "2024-05-14 | RELATIVE | Vaccine against Keld fever protects most volunteers");
    }

    @Test
    void tellsWhatTheFirstSentenceReportsWhateverItIs() {
        Found.assertEvents(
                "Acme has raised its stake in Halden to 8 percent, officials said on Monday.",
                "2024-05-13 | RELATIVE | Acme raises its stake in Halden to 8 percent");
        Found.assertEvents(
                "Acme has called off its merger, officials said on Monday.",
                "2024-05-13 | RELATIVE | Acme calls off its merger");
    }

    @Test
    void tellsTheNewsWhateverItGoesBackTo() {
        Found.assertEvents(
                "Police investigating the murder of a girl who was found dead in Oslo in 1998 have charged a driver.",
                "2024-05-16 | DOCUMENT | Police charge a driver");
        Found.assertEvents("The hall has been closed since 1998.", "1998 | EXPLICIT | Hall closed");
    }

    @Test
    void leavesADateAheadOutOfWhatHasHappened() {
        Found.assertEvents(
                "Ann Lee has overtaken Tim Moe before the vote on May 30.",
                "2024-05-16 | DOCUMENT | Ann Lee overtakes Tim Moe");
    }

    @Test
    void tellsWhomAnObituaryIsOf() {
        Found.assertEvents(
                "Ann Lee, who has died aged 84, was a painter.", "2024-05-16 | DOCUMENT | Ann Lee dies aged 84");
        Found.assertEvents(
                "Ann Lee, painter, born April 2 1940; died May 3 2024",
                "1940-04-02 | EXPLICIT | Ann Lee born",
                "2024-05-03 | EXPLICIT | Ann Lee dies");
        Found.assertEvents("Ann Lee, who has sung in Oslo, was a painter.");
    }

    @Test
    void tellsWhatIsCalledBack() {
        Found.assertEvents("Acme has recalled 300 heaters.", "2024-05-16 | DOCUMENT | Acme recalls 300 heaters");
        Found.assertEvents("Ann Lee has recalled that it rained.");
    }

    @Test
    void datesByTheKindOfAnEvent() {
        Found.assertEvents(
                "Soldiers overthrew Hugh Carver on May 3. The union expelled Norland the day after the coup.",
                "2024-05-03 | EXPLICIT | Soldiers overthrow Hugh Carver",
                "2024-05-04 | RELATIVE | Union expels Norland");
    }

    @Test
    void countsDaysFromTheTellingThatNamesTheDay() {
        Found.assertEvents(
                "The Blue Star sank on May 3. Lang sailed the Blue Star, which sank this year. Lang was arrested the day"
                        + " after the sinking.",
                "2024-05-03 | EXPLICIT | Blue Star sinks",
                "2024 | EXPLICIT | Blue Star sinks",
                "2024-05-04 | RELATIVE | Lang arrested");
    }

    @Test
    void countsDaysWithinAYear() {
        Found.assertEvents(
                "The roof of Moe Hall collapsed in 2021. Otto Lang resigned three days after the collapse.",
                "2021 | EXPLICIT | Roof of Moe Hall collapses",
                "2021 | RELATIVE | Otto Lang resigns");
    }
}
