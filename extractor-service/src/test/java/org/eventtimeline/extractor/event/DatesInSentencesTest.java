package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Which date of its sentence an event gets. */
class DatesInSentencesTest {
    @Test
    void datesAVerbByTheDateInItsClause() {
        Found.assertEvents(
                "Prime Minister Maria Keller arrived in Oslo by ferry on May 3.",
                "2024-05-03 | EXPLICIT | Maria Keller arrives in Oslo by ferry");
    }

    @Test
    void datesAVerbByPartsOfADate() {
        Found.assertEvents(
                "Police arrested a man in the early hours of May 3.", "2024-05-03 | EXPLICIT | Police arrest a man");
        Found.assertEvents("The steamer sank on the night of 3 October 1911.", "1911-10-03 | EXPLICIT | Steamer sinks");
        Found.assertEvents(
                "A broken water main flooded the tunnel in February.",
                "2024-02 | EXPLICIT | Broken water main floods the tunnel");
    }

    @Test
    void datesWhatWasOverByThen() {
        Found.assertEvents("By 2011 the choir had left the hall.", "2011 | EXPLICIT | Choir leaves the hall");
        Found.assertEvents(
                "The choir left the hall in 2010. By 2011 it sang elsewhere.",
                "2010 | EXPLICIT | Choir leaves the hall");
    }

    @Test
    void datesWhatHasLastedSinceAndNotWhatIsCountedSince() {
        Found.assertEvents("Otto Lang has led the choir since 2011.", "2011 | EXPLICIT | Otto Lang leads the choir");
        Found.assertEvents(
                "The choir has won its first prize since 2011.", "2024-05-16 | DOCUMENT | Choir wins its first prize");
        Found.assertEvents(
                "The choir raised its fees on May 3 for the second time since March.",
                "2024-05-03 | EXPLICIT | Choir raises its fees for the second time");
        Found.assertEvents("Halden sold a mill, its first since 2012.", "2024-05-16 | DOCUMENT | Halden sells a mill");
    }

    @Test
    void datesWhatWasPlannedForThen() {
        Found.assertEvents(
                "The debate planned for May 20 will take place in Oslo.",
                "2024-05-20 | EXPLICIT | Debate to take place in Oslo");
        Found.assertEvents("The debate planned for May 3 was called off.");
        Found.assertEvents("A debate in Oslo is set for May 20.", "2024-05-20 | EXPLICIT | Debate in Oslo");
        Found.assertEvents("The debate in Oslo was put off until May 20.", "2024-05-20 | EXPLICIT | Debate in Oslo");
    }

    @Test
    void leavesADateToTheParticipleBehindTheSubject() {
        Found.assertEvents(
                "A truce signed in Oslo in May 2021 collapsed eighteen months later.",
                "2021-05 | EXPLICIT | Truce signed in Oslo",
                "2022-11 | EXPLICIT | Truce signed in Oslo collapses");
        Found.assertEvents(
                "A balloon carrying dust from Mars landed in Norway on May 3.",
                "2024-05-03 | EXPLICIT | Balloon lands in Norway");
    }

    @Test
    void leavesADateToTheParticipleThatOpensTheSentence() {
        Found.assertEvents(
                "Born in Hamar, Norway, on May 3, 1937, Otto Lang learned to skate on a lake.",
                "1937-05-03 | EXPLICIT | Otto Lang born in Hamar");
    }

    @Test
    void leavesADateToWhatItDescribes() {
        Found.assertEvents("On Monday Acme sold bonds due June 3, 2040.", "2024-05-13 | EXPLICIT | Acme sells bonds");
        Found.assertEvents(
                "Acme shut two mills after its worst Christmas since 2008.",
                "2024-05-16 | DOCUMENT | Acme shuts two mills");
        Found.assertEvents(
                "Otto Lang built a mill (1961) and the pier, which took years.",
                "1961 | EXPLICIT | Otto Lang builds a mill");
    }

    @Test
    void datesWhatIsDueByThen() {
        Found.assertEvents("Maria Keller will retire by the end of 2025.", "2025~ | EXPLICIT | Maria Keller to retire");
        Found.assertEvents("The hall was full by Monday.");
    }

    @Test
    void datesByEachDateOfAList() {
        Found.assertEvents(
                "The choir won the prize in 1998, 2001 and 2004.",
                "1998 | EXPLICIT | Choir wins the prize",
                "2001 | EXPLICIT | Choir wins the prize",
                "2004 | EXPLICIT | Choir wins the prize");
        Found.assertEvents(
                "The choir toured Norway in 2017 and again in 2019.",
                "2017 | EXPLICIT | Choir tours Norway",
                "2019 | EXPLICIT | Choir tours Norway");
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
    void leavesADateBeforeANounToTheNoun() {
        Found.assertEvents("The 19th-century hall burned down in 1902.", "1902 | EXPLICIT | Hall burns down");
    }

    @Test
    void datesWhatBeganThen() {
        Found.assertEvents("The bank has been closed since 2004.", "2004 | EXPLICIT | Bank closed");
        Found.assertEvents("The ferry will run from June 3.", "2024-06-03 | EXPLICIT | Ferry to run");
        Found.assertEvents("The school will use a telescope from the 1980s.");
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
    void datesTheVerbBehindAnOpeningDate() {
        Found.assertEvents(
                "In 2019, the museum, which had been closed for years, bought the painting.",
                "2019 | EXPLICIT | Museum buys the painting");
    }

    @Test
    void datesAVerbByThePeriodThatItLasted() {
        Found.assertEvents(
                "The company built the dam between 2011 and 2014.", "2011/2014 | EXPLICIT | Company builds the dam");
        Found.assertEvents(
                "From March 2020 to June 2021 the museum restored the painting.",
                "2020-03/2021-06 | EXPLICIT | Museum restores the painting");
    }

    @Test
    void datesTheVerbOfARelativeClause() {
        Found.assertEvents(
                "Maria Keller, who founded the company in 1998, lives in Oslo.",
                "1998 | EXPLICIT | Maria Keller founds the company");
    }

    @Test
    void datesANounByTheDateBehindIt() {
        Found.assertEvents(
                "Nothing has been the same since the minister’s visit to Iceland in 2018.",
                "2018 | EXPLICIT | Minister’s visit to Iceland");
    }

    @Test
    void datesWhatDidNotHappenUntilThen() {
        Found.assertEvents(
                "The hall was bombed in 1944 and not rebuilt until 1947.",
                "1944 | EXPLICIT | Hall bombed",
                "1947 | EXPLICIT | Hall rebuilt");
    }

    @Test
    void leavesTheDateOfAComparisonToIt() {
        Found.assertEvents("Halden won the cup, as it had in 2020.", "2024-05-16 | DOCUMENT | Halden wins the cup");
    }

    @Test
    void prefersTheFinerOfTwoDates() {
        Found.assertEvents(
                "In 2007 Acme opened its first shop, on 3 August.",
                "2007-08-03 | EXPLICIT | Acme opens its first shop");
    }

    @Test
    void passesNoDateOnToWhatIsStillToCome() {
        Found.assertEvents(
                "Acme closed its mill in March and may sell the pier.", "2024-03 | EXPLICIT | Acme closes its mill");
    }

    @Test
    void tellsTheFutureOfThenAsPast() {
        Found.assertEvents(
                "Lena Berg moved to Oslo, where she would win the Polar Medal in 1939.",
                "1939 | EXPLICIT | Lena Berg wins the Polar Medal in Oslo");
    }

    @Test
    void passesADateOnToWhatHappensAtOnce() {
        Found.assertEvents(
                "Two climbers died on May 12 when a storm hit the mountain.",
                "2024-05-12 | EXPLICIT | Two climbers die",
                "2024-05-12 | EXPLICIT | Storm hits the mountain");
        Found.assertEvents(
                "Two climbers died and five fled when a storm hit the mountain on May 12.",
                "2024-05-12 | EXPLICIT | Two climbers die",
                "2024-05-12 | EXPLICIT | Five flee",
                "2024-05-12 | EXPLICIT | Storm hits the mountain");
    }

    @Test
    void datesWhatHappenedWhenABorderWasReached() {
        Found.assertEvents(
                "Duke Karel held Orlava until 1706, when Teo Varga retook the town.",
                "1706 | EXPLICIT | Teo Varga retakes the town");
        Found.assertEvents(
                "When Maria Keller retired in 1902, Josef Malin bought the mill.",
                "1902 | EXPLICIT | Maria Keller retires",
                "1902 | EXPLICIT | Josef Malin buys the mill");
        Found.assertEvents(
                "The plague killed Josef Malin before the end of 1702.", "1702~ | EXPLICIT | Plague kills Josef Malin");
    }

    @Test
    void datesAVerbByADateBetweenCommas() {
        Found.assertEvents(
                "The first assault, on the night of 27 October 1702, failed.",
                "1702-10-27 | EXPLICIT | First assault fails");
        Found.assertEvents("The choir just a decade ago moved to Oslo.", "2014 | EXPLICIT | Choir moves to Oslo");
        Found.assertEvents(
                "A round of talks, in Oslo in 2012, collapsed.", "2012 | EXPLICIT | Round of talks collapses");
    }

    @Test
    void prefersTheDateOfTheVerbToTheVaguerOneOfItsNoun() {
        Found.assertEvents(
                "The spring offensive at Linz opened on 4 April 1912.",
                "1912-04-04 | EXPLICIT | Offensive at Linz opens");
    }

    @Test
    void datesWhatHappenedDuringADatedEvent() {
        Found.assertEvents(
                "Lind & Sundberg went bankrupt during the crisis of 1921.",
                "1921 | EXPLICIT | Lind & Sundberg goes bankrupt");
    }

    @Test
    void passesNoDateInBracketsOn() {
        Found.assertEvents(
                "Otto Lang built a mill in Oslo (1963) and sold it.",
                "1963 | EXPLICIT | Otto Lang builds a mill in Oslo");
    }

    @Test
    void datesNothingThatHappenedByABeginningStillToCome() {
        Found.assertEvents(
                "On Monday the council accepted a rise of 5 percent from 1 June.",
                "2024-05-13 | EXPLICIT | Council accepts a rise of 5 percent");
    }

    @Test
    void leavesADateToTheNounThatIsCalledForIt() {
        Found.assertEvents(
                "On Monday the king called an election for June 14.", "2024-05-13 | EXPLICIT | King calls an election");
        Found.assertInBackground(
                "On Monday the king called an election for June 14.", "2024-06-14 | EXPLICIT | Election");
    }

    @Test
    void datesWhatHappenedInSomethingOfADate() {
        Found.assertEvents(
                "Otto Lang lost his mill in the panic of 1873.",
                "1873 | EXPLICIT | Otto Lang loses his mill in the panic");
    }

    @Test
    void datesWhatHasLastedSinceTheDateThatOpensTheSentence() {
        Found.assertInBackground(
                "Since 2019 Northern Light has been owned by the Ellery family.",
                "2019 | EXPLICIT | Northern Light owned by the Ellery family");
    }

    @Test
    void leavesADateToTheNounThatItIsFor() {
        Found.assertInBackground(
                "The jobs report of Halden for February was due on May 3.",
                "2024-05-03 | EXPLICIT | Jobs report of Halden is due");
    }

    @Test
    void givesTheBeginningOfWhatLastsToNothingElse() {
        Found.assertEvents(
                "Lang has chaired the board since 2000 and founded three schools.",
                "2000 | EXPLICIT | Lang chairs the board");
    }

    @Test
    void carriesTheFutureOnToTheSecondVerb() {
        Found.assertEvents(
                "Halden will close a plant by June 2025 and lay off 900 workers.",
                "2025-06 | EXPLICIT | Halden to close a plant",
                "2025-06 | EXPLICIT | Halden to lay off 900 workers");
    }

    @Test
    void doesNotTellAnEventByWhatLastedUntilIt() {
        Found.assertInBackground(
                "Count Adlersparre was held until the armistice of 10 August 1809.",
                "1809-08-10 | EXPLICIT | Armistice");
        Found.assertInBackground(
                "Halden has replaced all phones sold since the launch on May 3.", "2024-05-03 | EXPLICIT | Launch");
    }

    @Test
    void leavesADateToTheRelativeClauseThatItEnds() {
        Found.assertEvents(
                "The soldiers who ousted Ali Toure on March 22 left the palace.",
                "2024-03-22 | EXPLICIT | Soldiers oust Ali Toure");
    }

    @Test
    void leavesADateToTheComparisonThatItIsPartOf() {
        Found.assertEvents(
                "Shares of Halden fell by a tenth on Monday, their biggest drop this year.",
                "2024-05-13 | EXPLICIT | Shares of Halden fall by a tenth");
    }

    @Test
    void passesADateOnToWhatSomebodyElseDid() {
        Found.assertEvents(
                "A bomb exploded in Oslo on May 3 and two soldiers were wounded.",
                "2024-05-03 | EXPLICIT | Bomb explodes in Oslo",
                "2024-05-03 | EXPLICIT | Two soldiers wounded");
    }

    @Test
    void datesPlansByTheirOwnDate() {
        Found.assertEvents(
                "The trial of Otto Lang will begin in Oslo on June 3.",
                "2024-06-03 | EXPLICIT | Trial of Otto Lang to begin in Oslo");
    }
}
