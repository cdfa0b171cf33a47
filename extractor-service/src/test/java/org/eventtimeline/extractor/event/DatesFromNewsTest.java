package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Which date an event gets from the news of its article. */
class DatesFromNewsTest {
    @Test
    void datesTheNewsByWhatIsToldOfItsPatient() {
        Found.assertEvents(
                "Divers saved nine nurses from a ferry that sank off Oslo on May 14, and police held the captain.",
                "2024-05-14 | RELATIVE | Divers save nine nurses from a ferry that sank off Oslo",
                "2024-05-14 | EXPLICIT | Ferry sinks off Oslo",
                "2024-05-14 | RELATIVE | Police hold the captain");
    }

    @Test
    void datesTheNewsBesideWhatIsToldInPassing() {
        Found.assertEvents(
                "A bridge that opened in 1934 collapsed in Oslo.",
                "1934 | EXPLICIT | Bridge opens",
                "2024-05-16 | DOCUMENT | Bridge collapses in Oslo");
        Found.assertEvents(
                "A court in Oslo jailed a man arrested in 2020.", "2024-05-16 | DOCUMENT | Court in Oslo jails a man");
        Found.assertEvents(
                "A court in Oslo overturned the 1998 conviction of Otto Lang.",
                "2024-05-16 | DOCUMENT | Court in Oslo overturns the conviction of Otto Lang",
                "1998 | EXPLICIT | Conviction of Otto Lang");
        Found.assertEvents(
                "A court jailed Otto Lang for stealing a kettle in 2014.",
                "2024-05-16 | DOCUMENT | Court jails Otto Lang for stealing a kettle",
                "2014 | EXPLICIT | Otto Lang steals a kettle");
        Found.assertEvents(
                "Oslo elected its first mayor since the war of 1912.",
                "2024-05-16 | DOCUMENT | Oslo elects its first mayor");
        Found.assertEvents(
                "The union called off a strike planned for May 20.",
                "2024-05-16 | DOCUMENT | Union calls off a strike");
        Found.assertEvents("Born in 1950, Otto Lang left Oslo.", "1950 | EXPLICIT | Otto Lang born");
    }

    @Test
    void tellsTheNewsThatAnotherEventLedTo() {
        Found.assertEvents(
                "Acme sacked director Otto Lang after a fire at its Oslo mill on May 14.",
                "2024-05-14 | RELATIVE | Acme sacks Otto Lang",
                "2024-05-14 | EXPLICIT | Fire at Acme's Oslo mill");
        Found.assertEvents(
                "Acme called off its strike after reaching a deal with Oslo on May 14.",
                "2024-05-14 | RELATIVE | Acme calls off its strike",
                "2024-05-14 | EXPLICIT | Acme reaches a deal with Oslo");
        Found.assertEvents(
                "A man has been charged with stealing a vase last seen in Oslo in 2003.",
                "2024-05-16 | DOCUMENT | Man charged with stealing a vase");
    }

    @Test
    void tellsTheDeathsOfSeveralBesideThatOfOne() {
        Found.assertEvents(
                "Nine nurses have died in Oslo after a flood. A pilot died in Bergen on May 14.",
                "2024-05-16 | DOCUMENT | Nine nurses die in Oslo",
                "2024-05-14 | EXPLICIT | Pilot dies in Bergen");
    }

    @Test
    void datesWhatHasBeenFoundWhateverElseTheSentenceDates() {
        Found.assertEvents(
                "Divers have found the body of a man who vanished in 2019.",
                "2024-05-16 | DOCUMENT | Divers find the body of a man");
    }

    @Test
    void tellsWhatHappenedAtTheSameTime() {
        Found.assertEvents(
                "Otto Lang wept in Oslo as he was cleared of theft.",
                "2024-05-16 | DOCUMENT | Otto Lang weeps in Oslo",
                "2024-05-16 | DOCUMENT | Otto Lang cleared of theft");
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
    void datesTheNewsBesideWhatItIsAbout() {
        Found.assertEvents(
                "Police in Oslo have arrested Otto Lang over the attack on Maria Keller in February.",
                "2024-05-16 | DOCUMENT | Police in Oslo arrest Otto Lang over the attack on Maria Keller",
                "2024-02 | EXPLICIT | Attack on Maria Keller");
        Found.assertEvents(
                "Divers have uncovered the hull of a ship built around 1650, Lee College announced on Monday.",
                "2024-05-13 | RELATIVE | Divers uncover the hull of a ship");
        Found.assertEvents(
                "Ann Lee, whose novels gave hope to miners, has been arrested.",
                "2024-05-16 | DOCUMENT | Ann Lee arrested");
        Found.assertEvents(
                "Oslo Rovers have sacked Otto Lang following Saturday's defeat by Bergen.",
                "2024-05-16 | DOCUMENT | Oslo Rovers sack Otto Lang",
                "2024-05-11 | EXPLICIT | Defeat by Bergen");
    }

    @Test
    void givesNothingOfAStoryOfOldTimesTheDayOfItsPublication() {
        Found.assertInBackground("The dam broke on 3 November 1968. Most people stayed.");
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
    void tellsWhatIsCalledBack() {
        Found.assertEvents("Acme has recalled 300 heaters.", "2024-05-16 | DOCUMENT | Acme recalls 300 heaters");
        Found.assertEvents("Ann Lee has recalled that it rained.");
    }

    @Test
    void tellsWhatIsSaidRatherThanWhoSaysItBehind() {
        Found.assertEvents(
                "The vicar of Moe has been suspended while guards look into a loss, the Diocese of Oslo confirmed on"
                        + " Tuesday.",
                "2024-05-14 | RELATIVE | Vicar of Moe suspended");
        Found.assertEvents(
                "The Diocese of Oslo confirmed on Tuesday that the vicar of Moe would be suspended.",
                "2024-05-14 | EXPLICIT | Diocese of Oslo confirms that the vicar of Moe will be suspended");
    }

    @Test
    void takesTheDayOfWhatHappenedAtSomeTimeOfIt() {
        Found.assertEvents(
                "Two climbers were killed after a tower collapsed in Oslo on Tuesday afternoon.",
                "2024-05-14 | RELATIVE | Two climbers killed after a tower collapsed in Oslo",
                "2024-05-14 | EXPLICIT | Tower collapses in Oslo");
    }

    @Test
    void tellsTheNewsBesideHowThingsAre() {
        Found.assertEvents(
                "At least nine people were killed and hundreds were missing on Tuesday in Oslo after a dam broke.",
                "2024-05-14 | RELATIVE | At least nine people killed");
    }

    @Test
    void tellsTheNewsOfALeadBesideSinceWhenSomethingWasSo() {
        Found.assertEvents(
                "Three climbers missing since Sunday were found alive on Mount Orl.",
                "2024-05-16 | DOCUMENT | Three climbers found alive on Mount Orl");
        Found.assertEvents(
                "Acme is recalling vans sold since 2011 over faulty brakes.",
                "2024-05-16 | DOCUMENT | Acme recalls vans");
    }

    @Test
    void tellsWhatTheActorSaysThatItIsDoing() {
        Found.assertEvents(
                "Acme said on Monday it was recalling 300 vans.",
                "2024-05-13 | EXPLICIT | Acme says it was recalling 300 vans");
        Found.assertEvents("Fog lay on Oslo. Acme said on Monday it was recalling 300 vans.");
    }
}
