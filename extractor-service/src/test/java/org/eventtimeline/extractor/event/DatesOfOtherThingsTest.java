package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Dates that look like those of a verb and belong to something else. */
class DatesOfOtherThingsTest {
    @Test
    void areThoseOfDaysThatSomebodyMakesSomethingOf() {
        Found.assertEvents("Mayor Ann Lee declared Friday a day of mourning and closed the mill.");
    }

    @Test
    void areThoseOfWhatIsToBeTried() {
        Found.assertEvents(
                "A trial over the collapse of a bridge in March 2019 is scheduled to open in Oslo on June 3.",
                "2019-03 | EXPLICIT | Collapse of a bridge",
                "2024-06-03 | EXPLICIT | Trial over the collapse of a bridge to open in Oslo");
    }

    @Test
    void areThoseOfRecordsThatSomebodyBreaks() {
        Found.assertEvents(
                "Ann Lee ran a mile in Oslo on May 14, beating her own time in 2007.",
                "2024-05-14 | EXPLICIT | Ann Lee runs a mile in Oslo",
                "2024-05-14 | EXPLICIT | Ann Lee beats her own time");
    }

    @Test
    void areNotThoseOfWhatWasDoneForAnAim() {
        Found.assertEvents(
                "The tug Karsa was beached for scrapping at Bergen on 20 January 2018.",
                "2018-01-20 | EXPLICIT | Tug Karsa beached for scrapping at Bergen");
        Found.assertEvents("The tug Karsa was put up for sale in 2018.", "2018 | EXPLICIT | Tug Karsa put up for sale");
    }

    @Test
    void areNotThoseOfTheShowWhereItWasDone() {
        Found.assertEvents("Ann Lee sang at the 2002 Proms.", "2002 | EXPLICIT | Ann Lee sings at the 2002 Proms");
    }

    @Test
    void areThoseOfWhatCameAgainAndAgain() {
        Found.assertEvents(
                "Ann Lee was elected in 1960 and was re-elected four times.", "1960 | EXPLICIT | Ann Lee elected");
        Found.assertEvents(
                "The Karsa rose in May 1860, drowning three nurses, and again in June 1861.",
                "1860-05 | EXPLICIT | Karsa rises, drowning three nurses");
    }

    @Test
    void areThoseOfWhatIsLookedInto() {
        Found.assertEvents(
                "Police searched Acme in an inquiry into the collapse of a bridge in 2012.",
                "2012 | EXPLICIT | Collapse of a bridge");
        Found.assertEvents(
                "Police in Oslo reopened an inquiry into the death of Otto Lang in 2012.",
                "2012 | EXPLICIT | Police in Oslo reopen an inquiry into the death of Otto Lang");
    }

    @Test
    void areThoseOfSomeOfThem() {
        Found.assertEvents(
                "Nine nurses died in Oslo, two of them when a cableway fell on March 3, 1929.",
                "1929-03-03 | EXPLICIT | Cableway falls");
    }

    @Test
    void areThoseBeforeWhichMuchWasDone() {
        Found.assertEvents(
                "The jet flew in June 1964 and made 41 flights before Acme was sold in May 1966.",
                "1964-06 | EXPLICIT | Jet flies",
                "1966-05 | EXPLICIT | Acme sold");
    }

    @Test
    void areThoseOfAnniversariesOfNobodyKnowsWhichYear() {
        Found.assertEvents(
                "Otto Lang lives in Oslo. He has a son. He has no car. His wife, Ann Lee, wrote a letter on the 20th"
                        + " anniversary of the fire.");
    }

    @Test
    void areThoseOfWhatAnAmountIsComparedWith() {
        Found.assertEvents("Acme is rich. Its loss widened to 12 million pounds from 7 million in 2022.");
        Found.assertEvents(
                "Acme moved to Oslo from Bergen in 2022.", "2022 | EXPLICIT | Acme moves to Oslo from Bergen");
    }

    @Test
    void areThoseOfWhatWasMadeSecond() {
        Found.assertEvents("Acme is old. The mill made carts and, from 1912, vans.");
        Found.assertEvents("The mill made vans from 1912.", "1912 | EXPLICIT | Mill makes vans");
    }

    @Test
    void areThoseOfWhatIsTheBestSince() {
        Found.assertEvents(
                "Rovers beat Dunmore on May 3, their best win since returning to Oslo in 2021, while a match in Bergen"
                        + " was abandoned.",
                "2024-05-03 | EXPLICIT | Rovers beat Dunmore",
                "2021 | EXPLICIT | Rovers return to Oslo");
    }

    @Test
    void areNotThoseOfAPrizeThatIsOnlyHopedFor() {
        Found.assertEvents(
                "The film was nominated for a Grieg award last year.",
                "2023 | EXPLICIT | Film nominated for a Grieg award");
        Found.assertEvents(
                "The owners voted against the takeover on May 3.",
                "2024-05-03 | EXPLICIT | Owners vote against the takeover");
    }

    @Test
    void areThoseOfWhatAnAsideTells() {
        Found.assertEvents(
                "The mayor raised a toll, only the second since the bridge was paved in 2011, on Tuesday.",
                "2024-05-14 | EXPLICIT | Mayor raises a toll",
                "2011 | EXPLICIT | Bridge paved");
    }

    @Test
    void areNotThoseOfWhoReadsALetter() {
        Found.assertEvents(
                "In a letter to her local party on Tuesday Ann Lee resigned.",
                "2024-05-14 | EXPLICIT | Ann Lee resigns");
    }

    @Test
    void areThoseOfHowOftenAThingWasSince() {
        Found.assertEvents("Acme is old. It kept selling vans despite three rounds of strikes since 2022.");
        Found.assertEvents("Acme has sold vans since 2022.", "2022 | EXPLICIT | Acme sells vans");
    }

    @Test
    void areThoseOfTheBestOfSeveral() {
        Found.assertEvents("Ann Lee is old. She played in six cups, her best result being third at Oslo 1961.");
    }

    @Test
    void areThoseOfWhatOnlyOneVerbOfTwoTells() {
        Found.assertEvents(
                "Ann Lee won the Moe cup in 1976 and 1981, and led Norway.",
                "1976 | EXPLICIT | Ann Lee wins the Moe cup",
                "1981 | EXPLICIT | Ann Lee wins the Moe cup");
    }

    @Test
    void areThoseOfWhatSomebodyIsToStop() {
        Found.assertEvents(
                "Acme was ordered to halt sales of the Kestrel on May 3.",
                "2024-05-03 | EXPLICIT | Acme ordered to halt sales of the Kestrel");
    }

    @Test
    void areNotThoseOfWhatIsSetInCommas() {
        Found.assertEvents(
                "A stroke ended his career, and Otto Lang died, almost forgotten, in Oslo in 1973.",
                "1973 | EXPLICIT | Otto Lang dies");
    }

    @Test
    void keepsToAForecastThePeriodForWhichItIs() {
        Found.assertEvents(
                "Acme raised its forecast for 2025 on Monday.", "2024-05-13 | EXPLICIT | Acme raises its forecast");
        Found.assertEvents(
                "Shares in Acme fell on Monday after the firm cut its outlook for the second quarter.",
                "2024-05-13 | EXPLICIT | Shares in Acme fall");
        Found.assertEvents(
                "Acme raised its reserves for the first quarter.", "2024-33 | EXPLICIT | Acme raises its reserves");
    }

    @Test
    void givesAReportNotTheYearOfWhichItTells() {
        Found.assertEvents("Acme reported a profit for 2019.", "2024-05-16 | DOCUMENT | Acme reports a profit");
    }

    @Test
    void givesNoPenaltyTheYearsOfTheDeed() {
        Found.assertEvents(
                "Acme was fined on Monday for rigging prices from 2012 to 2016.",
                "2024-05-13 | EXPLICIT | Acme fined for rigging prices",
                "2012/2016 | EXPLICIT | Acme rigs prices");
    }

    @Test
    void givesNothingTheEndOfAPeriod() {
        Found.assertEvents(
                "Acme expects a profit for the quarter ending in June. Duff has had one in the year that ended in "
                        + "March.");
        Found.assertEvents("The vote in 1988 ended the feud in Oslo.", "1988 | EXPLICIT | Vote ends the feud in Oslo");
    }

    @Test
    void givesWhatIsSetOffNoDateBehindIt() {
        Found.assertEvents(
                "Acme launched its Kite, billed as the smallest van, in Oslo on Monday.",
                "2024-05-13 | EXPLICIT | Acme launches its Kite");
    }

    @Test
    void givesTheDateToWhatIsToComeAndNotToWhatItIsAbout() {
        Found.assertEvents(
                "The Storting will vote on a bill to lend money to Acme on Friday.",
                "2024-05-17 | EXPLICIT | Storting to vote on a bill to lend money to Acme");
    }

    @Test
    void datesNoSumOfWhatHasBeenDone() {
        Found.assertEvents("The Kite is a van, of which 212 have been sold since 2004.");
    }

    @Test
    void sharesNoDateWithWhatIsDoneToADatedThing() {
        Found.assertEvents(
                "Acme was founded in 1923 and survived the crash of 1929.",
                "1923 | EXPLICIT | Acme founded",
                "1929 | EXPLICIT | Acme survives the crash");
    }

    @Test
    void datesNoFractionOfWhatHasBeenLost() {
        Found.assertEvents("The talk is of Acme, which has lost half its value since January.");
    }

    @Test
    void sharesNoDateWithWhatCameAfterAnotherDatedEvent() {
        Found.assertEvents(
                "The Moe Road was proposed in 1980 and approved after a public inquiry in 1997.",
                "1980 | EXPLICIT | Moe Road proposed");
    }

    @Test
    void aDayOfWhichSomebodySpeaksIsNotThatOfSpeaking() {
        Found.assertEvents(
                "Ann Lee met Otto Lang in 1995. Lee talked to Lang about that day.",
                "1995 | EXPLICIT | Ann Lee meets Otto Lang");
        Found.assertEvents("Cod is cheap. Ann Lee wrote to Otto Lang about the summer of 1963.");
        Found.assertEvents("Ann Lee was born about 1950.", "1950~ | EXPLICIT | Ann Lee born");
        Found.assertEvents(
                "Ann Lee spoke in Oslo about 9pm on Sunday.",
                "2024-05-12T21:00:00 | EXPLICIT | Ann Lee speaks in Oslo");
    }
}
